import { nothing, type Contract } from '#functions/shell/contract.ts'
import { jsonRoute } from '#functions/shell/http.ts'
import { environment } from '#functions/shell/settings.ts'

export const contract = {
  summary:
    'A mail program that opens the unsubscribe address is shown the page with the button (303). Opening it changes nothing.',
  access: 'anyone',
  body: nothing,
  reply: { status: 303 },
} as const satisfies Contract

export const handler = jsonRoute(contract, async ({ params }) => ({
  status: 303,
  location: `${environment().PUBLIC_URL}/preferences/${encodeURIComponent(params['token'] ?? '')}?unsubscribe=1`,
}))
