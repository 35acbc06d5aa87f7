// The __Host- prefix makes browsers insist on Secure, no Domain and Path=/: no other site or subdomain can set it.
const name = '__Host-session'

export function sessionToken(cookies: string[]): string | undefined {
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))
  const token = found?.slice(name.length + 1)
  return token === undefined || token === '' ? undefined : token
}

export const sessionCookie = (token: string, maxAgeSeconds: number): string =>
  `${name}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`

export const clearedSessionCookie = sessionCookie('', 0)
