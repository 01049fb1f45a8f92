import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Lets messages that have arrived meanwhile, cancellations above all, be handled first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Wraps a feature so that every request is answered in one way: it yields once, so that a cancellation can arrive; a
 * cancelled request is refused; an error is logged and answered with what an empty document gives.
 */
export function answering<Params, Result>(
  name: string,
  empty: Result,
  log: (message: string) => void,
  feature: (params: Params) => Result | Promise<Result>,
) {
  return async (params: Params, token: CancellationToken): Promise<Result | ResponseError> => {
    await pause();
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
    try {
      return await feature(params);
    } catch (error) {
      log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}
