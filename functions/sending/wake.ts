import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { dueNotices } from '#functions/adapters/dynamodb/notice.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'

/** Has every unfinished notice whose time has come taken up again. Harmless to do twice: each is claimed once. */
export async function wakeNotices(cause: Cause): Promise<number> {
  const due = await dueNotices(cause.now)
  const batch = 90
  for (let start = 0; start < due.length; start += batch) {
    await commit(
      [],
      due.slice(start, start + batch).map((noticeId) => tell(cause, 'notice.requested', { noticeId })),
    )
  }
  return due.length
}
