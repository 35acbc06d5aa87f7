import { buildSite } from '../site-build.ts'

// Once before all flows: two of them building at the same moment would write into each other's pages.
export default buildSite
