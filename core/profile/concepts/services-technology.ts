import { concept, type Concept } from '#core/profile/concept.ts'

/** Software and data told by what is done with them; schools, offices of the state and buildings. */
export const technologyServices = (): readonly Concept[] => [
  concept('software-engineering',
    'can|could|to code|program|build software, code reading, look|looking over|at .. code|codebase|repo, ' +
      'somebody|anyone to .. program|code|develop it|software, laravel, fullstack dev|developer|engineer, ' +
      'low level performance, discord bots, pair program, spaghetti code, bespoke tool|app|program, ' +
      'tailor software|tool|app|program, your stack'),
  concept('web-development',
    'making|relaunch .. website|webshop|site|homepage|shop|webpage|page|store, website redesign, ' +
      'homepage built|relaunch|redesign|is|down|slow|broken|from|looks|needs|help|maintenance|that, ' +
      'need|want site|homepage|webshop, someone .. website|webshop|homepage|wordpress|site, ' +
      'landing pages build|built, domain and|hosting, page load, responsive design'),
  concept('mobile',
    'swift'),
  concept('no-code',
    'glide, notion for, whatsapp bots'),
  concept('automation',
    'robot|bot|machine|software do|does .. boring|repetitive, boring|repetitive|manual stuff|typing|entry|copying, ' +
      'tedious stuff|work|tasks|typing|entry|copying, copy|copying and paste|pasting, type|typing .. by hand|again, ' +
      'retype, retyping, plc folks, tia portal, retrofit .. machines, marketing|home automation, ' +
      'order intake|entry, workflow bot|software, write|itself .. by itself, do|does itself|themselves, ' +
      'no touch|zero touch'),
  concept('integrations',
    'connect|connecting|link|linking|plug|hook|hooking|syncing|integrate|integrating|talking .. systems|shop|erp|' +
      'lab|crm|software|tools|each|sap|datev, oauth, rest design, graphql, interface to|with, connector to|for, ' +
      'datev|salesforce|shopify connections|connector|interface|integration, erp connections|connector, ' +
      'don’t talk .. each other, software that talks to, data flows'),
  concept('software-testing',
    'regression suite'),
  concept('devops',
    'production is down, is down at|again, incident practices|review'),
  concept('cloud',
    'gcp bill|costs|credits|account|setup|migration|certified|people|surgery, server bill|costs|are|where, ' +
      'hosting in, host .. data in, off premise|prem, infrastructure head|lead|team|as, heads of infrastructure'),
  concept('security',
    'get|getting|been breached, securing|safe .. network|laptops|systems|data|servers|app|accounts, ' +
      'audits solidity, forensic*, fraud awareness|cases|for, scam, scams, burglary|burglar cctv|alarm|systems, ' +
      'vulnerabilit*, awareness talks about fraud'),
  concept('ai',
    'how .. ai|chatgpt'),
  concept('data',
    'sit|have on .. data|numbers|logs, make sense|use of .. data|numbers|logs, ' +
      'survey|city|smart|meter|housing|weather|traffic|registry data, open up .. data, survey statistics, ' +
      'numbers nerd|people, epidemiolog*, what .. data is worth|tells|says'),
  concept('analytics',
    'know|see|understand what|which|where|why|how .. works|sells|clicks|traffic|customers come, ' +
      'measure which|success|results|performance|clicks|plans, ' +
      'measuring what|which|success|results|performance|clicks|plans, ' +
      'tracking what|which|success|results|performance|clicks, store data, excel pivot, pivot tables, sql queries, ' +
      'statistics help, statistics in general, experiment design'),
  concept('research',
    'study on|with|of|into|partner|participants|protocol, our thesis|paper, profs, prof, ' +
      'clinical|joint|user|applied|basic|contract|medical|market research|study partner|project|collaboration, ' +
      'qualitative coding'),
  concept('tech-transfer',
    'out of|from .. lab|university|uni|institute|drawer, spin|spinning|spun it|our, ' +
      'find a home for my phd|research|invention, university invention|licence, academic patent|ip|licence|startup, ' +
      'institute|research patent|ip|invention|licence|startup, patent on|and now, transfer officer|crowd, ' +
      'commercialize|commercialising|commercializing|commercialisation .. research|invention|phd|patent|technology, ' +
      'turn|turning .. research|phd|thesis|invention|paper|science into, exist transfer, ' +
      'proof of concept fund|grant, research into .. product|business|company'),
  concept('government',
    'how .. ministry|city|town|council|brussels|state|government|authority|administration works|decides|think|picks|' +
      'ticks, get|getting heard in|by, law from|change|changed|stands'),
  concept('public-procurement',
    'bidding on|in|to|writer|writing|manager|document|team, what to put in a bid, ' +
      'public buying|purchasing|purchaser|agreement, ' +
      'municipal|state contract|buyer|buying|procurement|purchasing|purchaser|client|agreement, ' +
      'government buyer|buying|procurement|purchasing|purchaser|agreement, ' +
      'council buyer|buying|procurement|purchasing|purchaser|client|agreement, ' +
      'sold .. to|into cities|towns|municipalities|councils|government|schools|state|ministries|hospitals|public|' +
      'nhs|army|police, frameworks with|of|for|and, get into frameworks, ' +
      'supply|supplying .. city|state|schools|army|nhs|government, ' +
      'procurement office|law|officer|in|of .. city|municipality|public|state, ' +
      'how .. city|town|school|municipality|council|ministry buy|decide|purchase, who signs in, nhs framework, ' +
      'procurement in a municipality|city, ted database|portal'),
  concept('humanitarian',
    'africa|kenya|uganda|malawi|ethiopia|somalia|syria|ukraine|haiti|bangladesh|nepal villages|water|project|aid|' +
      'relief|camps|clinic|school|field|wells, villages with|in, bring water|power|light to, un buyers|people, ' +
      'aid convoy|budget|money, flood relief|aid|zone|response|victims, development worker|sector, west africa, ' +
      'sub saharan, field experience|office|mission, wells in, doctors without'),
  concept('education',
    'try .. in class|school, e learning firms|platform|course, course producers, lecturing at|in|on, ' +
      'workshops for kids|children|schools|pupils|teenagers'),
  concept('real-estate',
    'flat|house|building|farmhouse|land to|for|in|with .. let|rent|sale|buy|sell|lease, ' +
      'lease .. flat|apartment|house|building|premises|property|land|plot|shop|unit|bakery|warehouse|space|barn|' +
      'castle|former, place to rent, rent is|doubled|too|down|up, m2 former|coworking|metres|meters|office|space, ' +
      'vacant halls|house|factory|brewery|church|school|station|offices|barn|farmhouse|space, ' +
      'unused|disused|former|derelict building|halls|shop|house|factory|brewery|church|school|station|offices|barn|' +
      'farmhouse|flats|space, commercial real, use for .. building|brewery|barn|house|church, permanent home'),
  concept('architecture',
    'drawings for|of|and .. house|permit|extension'),
  concept('construction',
    'building .. house|extension|roof|wall|kitchen|terrace|shed|barn|road|bridge|pool|stairs, ' +
      'site engineer|supervision, forewoman, cost estimate|estimating|estimator|surveyor, painter and, scaffold*, ' +
      'concrete for|site|knowledge|structures|building, steel|bricks for|site|work|knowledge|structures|building, ' +
      'timber for|site|work|knowledge|structures, crane hire, insulating, green roof, sanitary ware|fittings, ' +
      'civil works, developer of homes'),
]
