import type { DatabaseSync } from 'node:sqlite'

// Twilio's default handling, for numbers without Advanced Opt-Out: the whole message is one of these words.
const stopWords = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'])
const startWords = new Set(['START', 'YES', 'UNSTOP'])
const helpWords = new Set(['HELP', 'INFO'])

export interface OptOuts {
  isBlocked(sender: string, recipient: string): boolean
  /** Reads a guest's text to `sender`, changes the block, and gives the answer Twilio itself sends, if any. */
  read(sender: string, recipient: string, body: string): string | null
}

/** Which (our number, guest) pairs Twilio refuses to send SMS on, since the guest said STOP. */
export function openOptOuts(db: DatabaseSync): OptOuts {
  db.exec(`CREATE TABLE IF NOT EXISTS twilio_opt_out (
    sender TEXT NOT NULL, recipient TEXT NOT NULL, PRIMARY KEY (sender, recipient))`)
  const find = db.prepare('SELECT 1 FROM twilio_opt_out WHERE sender = ? AND recipient = ?')
  const block = db.prepare('INSERT OR IGNORE INTO twilio_opt_out (sender, recipient) VALUES (?, ?)')
  const unblock = db.prepare('DELETE FROM twilio_opt_out WHERE sender = ? AND recipient = ?')

  return {
    isBlocked: (sender, recipient) => find.get(sender, recipient) !== undefined,
    read(sender, recipient, body) {
      const word = body.trim().toUpperCase()
      if (stopWords.has(word)) {
        return block.run(sender, recipient).changes === 0
          ? null
          : 'You are unsubscribed and get no more messages from this number. Reply START to subscribe again.'
      }
      if (startWords.has(word)) {
        return unblock.run(sender, recipient).changes === 0
          ? null
          : 'You are subscribed again and will get messages from this number. Reply STOP to unsubscribe.'
      }
      return helpWords.has(word) ? 'Reply STOP to unsubscribe. Message and data rates may apply.' : null
    },
  }
}
