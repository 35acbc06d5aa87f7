import { FolderInUse, dataDirOf, emptyDataFolder } from './data-folder.ts'

const dir = dataDirOf(process.env)
try {
  emptyDataFolder(dir)
  console.log(`${dir} is empty; the next start begins anew.`)
} catch (error) {
  console.error(error instanceof FolderInUse ? error.message : error)
  process.exit(1)
}
