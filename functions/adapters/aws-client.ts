/**
 * What every AWS client is made with. Without time limits a connection that answers nothing holds a function until it is
 * killed, and with it whoever waits for the answer.
 */
export const clientDefaults = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
}
