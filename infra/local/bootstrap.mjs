// Runs before `npm start` and `npm test`, on whatever Node the machine has, so it may use nothing that needs installing.
// Installs when node_modules is missing or older than the lockfile, then makes sure that Node 24 is what runs next.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const wanted = '24'
const mark = join(root, 'node_modules', '.installed-from')
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')

function stop(message) {
  console.error(message)
  process.exit(1)
}

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.log('Installing what M33T needs (about a minute, once) ...')
  const npm = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (npm.status !== 0) stop('npm ci failed, see above. Nothing was started.')
  writeFileSync(mark, lock)
}

let version
try {
  version = execFileSync(join(root, 'node_modules', '.bin', 'node'), ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
} catch {
  stop('Node 24 was not installed: npm ran with install scripts switched off. Run `npm ci --ignore-scripts=false` and try again.')
}
if (version.split('.')[0] !== wanted) stop(`M33T runs on Node ${wanted}; node_modules holds Node ${version}. Run \`npm ci\` and try again.`)
