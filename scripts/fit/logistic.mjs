// Logistic regression with weighted samples and a penalty on the weights, by Newton's method: small and exact enough.

/** Fits weights for named features. Samples: { features, label: 0|1, weight }. The bias is not penalised. */
export function fit(samples, names, penalty = 1) {
  const size = names.length;
  let w = new Array(size).fill(0);
  const sparse = samples.map(({ vector, label, weight }) => ({
    entries: [...vector.entries()].filter(([, x]) => x !== 0),
    label,
    weight,
  }));
  for (let step = 0; step < 12; step++) {
    const gradient = w.map((x, i) => (names[i] === 'bias' ? 0 : penalty * x));
    const hessian = names.map((name, i) =>
      names.map((_, j) => (i === j && name !== 'bias' ? penalty : i === j ? 1e-6 : 0)),
    );
    for (const { entries, label, weight } of sparse) {
      let z = 0;
      for (const [i, x] of entries) z += w[i] * x;
      const p = 1 / (1 + Math.exp(-z));
      const error = weight * (p - label);
      const curve = weight * p * (1 - p);
      for (const [i, x] of entries) {
        gradient[i] += error * x;
        const row = hessian[i];
        for (const [j, y] of entries) row[j] += curve * x * y;
      }
    }
    const delta = solve(hessian, gradient);
    w = w.map((x, i) => x - delta[i]);
    if (Math.max(...delta.map(Math.abs)) < 1e-3) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(w[i] * 1000) / 1000]).filter(([, x]) => x !== 0));
}

/** Solves a symmetric linear system by elimination with pivots. */
function solve(matrix, vector) {
  const n = vector.length;
  const m = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(m[r][i]) > Math.abs(m[pivot][i])) pivot = r;
    [m[i], m[pivot]] = [m[pivot], m[i]];
    if (Math.abs(m[i][i]) < 1e-12) continue;
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const f = m[r][i] / m[i][i];
      if (f) for (let c = i; c <= n; c++) m[r][c] -= f * m[i][c];
    }
  }
  return m.map((row, i) => (Math.abs(row[i]) < 1e-12 ? 0 : row[n] / row[i]));
}
