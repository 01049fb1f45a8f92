import type { Locator } from 'playwright-core';

/** Milliseconds that a slow and busy machine may take until what was asked for is there; one act of it, and one look. */
const longest = 60_000;
export const oneAct = { timeout: 5_000 };

/** Whether something comes into sight within so many milliseconds. */
export const appears = (locator: Locator, timeout = oneAct.timeout): Promise<boolean> =>
  locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

/** Whether something goes out of sight within so many milliseconds. */
export const vanishes = (locator: Locator, timeout = oneAct.timeout): Promise<boolean> =>
  locator.waitFor({ state: 'hidden', timeout }).then(
    () => true,
    () => false,
  );

/**
 * Acts, and acts again until what is seen says that it took, as a user does. A busy editor loses a click on a row that it is
 * drawing anew, and a key that comes before the keyboard is where it shall go; a test cannot see either beforehand.
 * @param act no harm when it is done twice, and gives up by itself (`oneAct`)
 * @param took looks for some seconds whether what the act is for is seen
 */
export async function insist(act: () => Promise<unknown>, took: () => Promise<boolean>): Promise<void> {
  let fault: unknown;
  for (const begun = Date.now(); Date.now() - begun < longest; ) {
    fault = await act().then(
      () => undefined,
      (error) => error,
    );
    if (await took().catch(() => false)) return;
  }
  throw new Error(`in ${longest / 1000} seconds it was never seen that this took: ${act}\n${fault ?? ''}`);
}

/** Looks again and again until a reading is as wanted, and gives the last one: what is drawn piece by piece is read too early. */
export async function readUntil<T>(
  read: () => Promise<T>,
  wanted: (value: T) => boolean,
  timeout = 30_000,
): Promise<T> {
  for (const begun = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const value = await read();
    if (wanted(value) || Date.now() - begun > timeout) return value;
  }
}
