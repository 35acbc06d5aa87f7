import { readKeyword } from './opt-out.ts'
import { revocationExamples } from './revocation-examples.ts'
const words = [...new Set(revocationExamples.join(' ').toLowerCase().split(/[^\p{L}']+/u))]
let worst = 0, at = ''
const time = (s: string) => { const t = performance.now(); readKeyword(s); const d = performance.now() - t; if (d > worst) { worst = d; at = s.slice(0, 60) } }
for (const w of words) { time((w + ' ').repeat(120).slice(0, 499)); for (const v of ['stop','dont','never','take me off','remove me from','build','no quiero','deja de','ne mecrivez','the','all','i','to']) { time((v + ' ' + (w + ' ').repeat(120)).slice(0, 498)); time(((v + ' ' + w + ' ').repeat(120)).slice(0, 498)) } }
console.log(words.length, worst, at)
