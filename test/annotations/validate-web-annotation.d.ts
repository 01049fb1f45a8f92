declare module 'validate-web-annotation' {
  const validate: { (annotation: unknown): boolean; errors?: unknown };
  export default validate;
}
