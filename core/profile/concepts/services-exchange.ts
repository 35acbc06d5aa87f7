import { concept, type Concept } from '#core/profile/concept.ts'

/** What people ask of one another: an open door, an honest word, a trial, an order. */
export const exchangeServices = (): readonly Concept[] => [
  concept('remote-work',
    'work|working from home|anywhere|abroad|the|a beach|road|van, team spread|scattered|distributed across|over|in, ' +
      'never meet|met in person, hybrid days, desk|office back|return to, nobody comes in to the|office, ' +
      'empty office, zoom fatigue, online meetings'),
  concept('future-of-work',
    'machines|ai .. take|taking|replace|replacing .. jobs|work, jobs in ten|20|2030, skills of tomorrow, ' +
      'young people|generation want|expect .. work|job|employer'),
  concept('work-life',
    'burnout|burn out prevention|workshop|talk|sessions|coach, switching off after|in|from|at, ' +
      'time for|with .. kids|family|children|myself, too many hours, 60|70|80 hours week, ' +
      'work|working around|with|and|while .. kids|children|small|baby|school|family, ' +
      'going back|return after|from .. leave|baby, flexible hours|shifts|working|work, ' +
      'part time seriously|leaders|leadership|boss|managers, take|taking|took .. time off|august off|break|year, ' +
      'sleep|sleeping at night|better|again|well, recover|recovering|recovery from stress|burnout, ' +
      'getting better at saying no, caring|care for .. parents, work and family'),
  concept('productivity',
    'getting things|stuff|it|more done'),
  concept('peer-groups',
    'others .. in|of the|my same boat|size|seat|shoes, same seat, meeting monthly|quarterly|weekly|regularly, ' +
      'regular round|lunch|meetings'),
  concept('personal-branding',
    'become|becoming|get|getting|be|being|make|making|made .. visible|better known for, ' +
      'known for|as|in my|an expert, build|building|make|making .. name|profile|reputation for|as myself|yourself, ' +
      'visible on|in linkedin|my|our, thought piece, find|finding .. your|my voice there|on, post on|more linkedin, ' +
      'portrait photos for, author|book as calling, publish|write .. book .. my|own expertise|name, own name, ' +
      'getting quoted|invited|interviewed|booked, talk|talking about myself|yourself, sell|selling yourself, ' +
      'google my name'),
  concept('introductions',
    'can|could|happily|gladly|happy|glad|ll introduce|intro|connect|link|hook|put|get you|u|people|anyone|them|' +
      'folks|somebody, foot in the|door, my|our .. phone|address|contact book|list, ' +
      'in my|our phone|phonebook|network|contacts|rolodex, phone book|numbers of, ' +
      'good|great|excellent|many|some|direct|personal|close|strong|warm|old contacts|connections|links|line to|in|' +
      'with|at, bring .. you|both|them together, know .. right people|person, know .. people at|in|who|from, ' +
      'on first name terms, first name terms, ex|old colleagues at|in|from, former colleagues at|in, ' +
      'had lunch|coffee with, still lunch with, ' +
      'pass|passing|forward|forwarding .. on|along|to .. name|cv|deck|details, ring .. for you, make .. call for, ' +
      'right desk|door|person at|in, get .. past .. gatekeeper, ' +
      'invite|invitation to .. dinner|club|event|round|table, bring .. to .. table, in touch with'),
  concept('negotiation',
    'beat|beating|drive|push|bring|knock|get|getting .. price|rent|cost|rate down, ' +
      'fair|fairer|best price|terms|deal|conditions from|with|out|for, ask|asking for .. more|money|raise|discount, ' +
      'talk|talking with .. monopolist|unions|landlord|big|banks|lender|buyer, union|landlord|rent talk, ' +
      'raise|rise out of|from .. boss, hold|holding|stand|standing .. ground|firm|line against|in|with, ' +
      'walk|walking away from, deal making, dealmaking, at the table with, poker face, squeezed by, compromises, ' +
      'stubborn parents|customers|clients|neighbours|neighbors|unions|partners, rent down, renegotiating, ' +
      'renegotiation, never split the difference'),
  concept('feedback',
    'would ever use|buy|pay, whether .. anyone|anybody|people|nurse|teacher|would use|pay|buy, ' +
      'try|trying .. idea|concept out|on, idea .. rubbish|stupid|crazy|good|any|viable|nuts|mad, ' +
      'is .. idea|rubbish, ' +
      'looking|eye over|at .. your|my|our plan|idea|deck|concept|site|draft|app|product|shop|menu, cast an eye, ' +
      'pharmacy’s eyes|pair|perspective|view, what .. think of|about, would|will .. make sense|work|fly|sell, ' +
      'practise|rehearse .. in front of|on'),
  concept('sales',
    'sell .. to insurers|factories|farmers|doctors|hotels|supermarkets|chefs|builders|engineers|smes|dentists, ' +
      'i|can|could sell, learn|help|hate|hating|afraid|bad|good|hopeless|terrible to|at|of|with sell|selling|sales, ' +
      'on the phone with .. customers|clients, knocking|knock on doors, sales agents, ' +
      'pipeline dry|empty|full|fill|clean, turnover down|up|flat, quotations unanswered|answered|go|that, ' +
      'upsell|cross selling, key account*'),
  concept('enterprise-sales',
    'corporate|blue|key|listed accounts|clients|customers|deals|buyers|companies .. sell|sign|win|to sign, ' +
      'sell|sold .. into|to banks|insurers|corporates|corporations|hospitals|utilities|big|large|enterprises|telcos|' +
      'carmakers|automakers, who signs|decides|buys at|in|off .. bank|hospital|corporate|insurer|utility, ' +
      'past procurement, procurement process|hoops|hurdles, vendor form, supplier portal, buying committee, ' +
      'rfp rfi|rfis, champion inside, sign faster, corporates to sign|buy|move'),
  concept('business-development',
    'new industries|sectors|uses|markets for our, deals and tie'),
  concept('partnerships',
    'join hands, joining forces|hands, teaming up, working together with|on, ' +
      'cooperating|collaborating with|on|between|for, collab with, bundle|bundling promote|promotion, ' +
      'co host|hosting|organise|locate, integrate|integration with .. our, platforms to integrate, ' +
      'filling|bottling|production|launch partner, find|need|seek for .. partner, partners wanted, ' +
      'do something|things together'),
  concept('customers',
    'idle|spare|free|unused machine .. orders|work, ' +
      'who’d|who|anyone|anybody|somebody|people|companies|firms|shops|houses would|d|will|might|to buy|order|book|' +
      'stock|use|commission|hire|rent|take|list|need .. it|our|us|my|from, who .. stock|list .. my|our, ' +
      'book from us|me, ' +
      'companies|firms|owners|those|homeowners|households who|that|with need|leaky|flat|old|roof|problem, ' +
      'land .. clients|customers|buyers|users|members|guests|visitors|orders|patients|pupils|bookings|projects|' +
      'contracts|retainers, ' +
      'show|showing|demo|present|pitch|offer .. product|tool|services|software|work to .. buyers|owners|managers|' +
      'heads, work for|with bigger|larger|corporate|international|private, ' +
      'want .. in|into|onto more|every|ten|thirty|shops|bars|menus|hotels, get .. onto the menu, on the menu of|in, ' +
      'towns live, want|need more|thirty|ten|twenty of them|clinics|towns|schools|shops, ' +
      'business slow|is slow|down, lost|losing .. biggest|main|largest|key|major client|customer|account, ' +
      'who else needs|wants|could, mandates from'),
  concept('pilot-customers',
    'testing|tested|trying|trial|trialling|trialing|piloting .. on our|in our|with our .. wards|floor|farm|plant|' +
      'cows|fleet|field|herd|kitchen|site|shop|stores|patients|pupils|machines|line|customers|members|school|' +
      'classes|buses|hotel|hospital|warehouse|network|building, ' +
      'trial .. it|things|new|kit|gear|gadgets .. on|in|at|with our|my, you can|may test|try|pilot|trial, ' +
      'demo farm|plant|users|partner|bed|field|ground|fleet|project|hospital|school|city|kitchen|lab|phase|bakery|' +
      'restaurants|clinics, ' +
      'demonstration farm|plant|customer|users|partner|bed|field|ground|fleet|project|hospital|school|city|kitchen|' +
      'lab|phase|bakery|restaurants|clinics, ' +
      'reference farm|partner|bed|field|ground|fleet|hospital|school|city|kitchen|lab|phase|bakery|restaurants|' +
      'clinics, letting us|me .. test|try|put|install|pilot|trial|run, ' +
      'ready|open|brave|happy|keen|prepared|would to|enough let|test|try|trial|pilot|host .. us|our|new|it|for, ' +
      'would|d try|test|trial|pilot .. for|our|us|this, clinical trial site, lighthouse project, ' +
      'live network|site|test|conditions|environment|patients|kitchen|traffic|production'),
  concept('beta-testers',
    'break|crash|find bugs in .. app|it|game|tool|software, pupils to|who|who’d test|try|play .. it|app|with, ' +
      'early users|version|feedback, playtest*, click through'),
]
