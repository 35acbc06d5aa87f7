import { createServer, request } from 'node:http'

/** Stands before the simulated model and takes `delayMs` for each answer, as a real one does. */
export async function slowModel(
  delayMs: number,
): Promise<{ url: string; forwardTo(url: string): void; close(): Promise<void> }> {
  let target = ''
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      setTimeout(() => {
        const { hostname, port, pathname } = new URL(target)
        const path = `${pathname}${incoming.url ?? ''}`
        const forwarded = request(
          { hostname, port, method: incoming.method, path, headers: incoming.headers },
          (answer) => {
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
            answer.pipe(outgoing)
          },
        )
        forwarded.end(Buffer.concat(chunks))
      }, delayMs)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the model has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    forwardTo(url) {
      target = url
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
