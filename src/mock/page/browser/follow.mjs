/** @import { LoggedRequest } from "./request-log.mjs" */
import { followRequests, Unauthorized } from "./api.mjs";

const [shortestPause, longestPause] = [500, 10_000];

/**
 * Follows the mock's log, and comes back to it when the mock does.
 *
 * @param {object} listener
 * @param {() => void} listener.listening every request from now on will be told
 * @param {(request: LoggedRequest) => void} listener.tell
 * @param {() => void} listener.interrupted the mock went away, or does not answer
 * @param {() => void} listener.retrying
 * @returns {{ start: () => void, stop: () => void }}
 */
export function follower({ listening, tell, interrupted, retrying }) {
  let current = new AbortController();

  /** @param {number} pause @param {AbortSignal} signal */
  async function follow(pause, signal) {
    let next = pause;
    try {
      await followRequests({
        signal,
        tell,
        listening: () => {
          next = shortestPause;
          listening();
        },
      });
    } catch (error) {
      if (error instanceof Unauthorized) return;
    }
    if (signal.aborted) return;
    interrupted();
    setTimeout(() => {
      if (signal.aborted) return;
      retrying();
      void follow(Math.min(next * 2, longestPause), signal);
    }, next);
  }

  return {
    start() {
      current.abort();
      current = new AbortController();
      void follow(shortestPause, current.signal);
    },
    stop: () => current.abort(),
  };
}
