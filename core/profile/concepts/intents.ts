import { concept, type Concept } from '#core/profile/concept.ts'
import { undertakingConcepts } from '#core/profile/concepts/undertakings.ts'

const organisations =
  'nursery|nurseries|hospital|clinic|school|farm|farmer|grower|factory|factories|plant|company|companies|firm|' +
  'home|hotel|restaurant|café|cafe|practice|shop|store|city|cities|town|municipality|municipalities|utility|' +
  'utilities|bank|warehouse|lab|site|gym|university|universities|museum|pharmacy|pharmacies|agency|agencies|ward|' +
  'landlord|insurer|club|library|libraries|kindergarten|vineyard|bakery|bakeries|builder|team'
const persons =
  'mum|mom|mother|parent|dad|family|families|user|runner|cyclist|reader|player|student|teacher|senior|women|people|' +
  'folk|ppl|nurse|vet|patient|gamer|teenager|kid|couple|commuter|physiotherapist|anyone|anybody|someone|somebody|' +
  'driver|musician|gardener'
const staff =
  'staff|people|worker|driver|cook|chef|nurse|carer|teacher|waiter|developer|engineer|technician|electrician|' +
  'apprentice|' +
  'trainee|personnel|baker|carpenter|welder|mechanic'
const businesses =
  'company|business|firm|shop|practice|agency|studio|store|workshop|restaurant|hotel|bakery|farm|pharmacy|' +
  'startup|brewery'
const takeover = `someone|somebody|person|find to take over .. ${businesses}`
const shops =
  'supermarket|shop|store|retail|hotel|restaurant|hospital|school|pharmacies|kitchen|office|cafe|café|bar|shelf|' +
  'shelves|' +
  'clinic|chain|museum|gym'
const countries =
  'germany|austria|switzerland|france|italy|spain|portugal|poland|denmark|sweden|norway|finland|netherlands|' +
  'belgium|uk|' +
  'britain|england|ireland|usa|america|canada|brazil|mexico|india|china|japan|korea|singapore|australia|turkey|' +
  'greece|' +
  'czechia|romania|israel|dubai|africa|asia|europe|nordics|scandinavia|baltics|benelux|' +
  'dach|latam|vietnam|kenya|nigeria|vienna|zurich|paris|london|madrid|abroad|overseas'

/**
 * Wishes told by a turn of phrase, not by a noun: whoever is "losing clients" seeks retention. They add to concepts of
 * the other families.
 */
export const intentConcepts = (): readonly Concept[] => [
  concept('customers',
    `sell|selling .. to .. ${businesses}, ` +
    'more|new|first|paying|regular|further|additional .. customer|client|buyer, ' +
      'anyone|people|couple|companies|firm|families|hotel planning|needing|renovating a|an|their|to, ' +
      'offer my|our service, ' +
      'get|be|getting listed, supply|serve|deliver more|new|other, order for my|our, book me|us, ' +
      'sign|signing up more|new, space|room to sell|let, enough work, ' +
      'more|new|further|additional|regular|paid|paying|extra|first booking|commission|gig|enquiry|enquiries|inquiry|' +
      'inquiries|lead|reservation|tenant|subtenant|pupil|account|retainer|shopper|advertiser|stockist|hirer, ' +
      'new|paying|more member, new|further|more assignment|mandate, ' +
      'bookings for, qualified|warm|inbound|get|find|generate|finding|getting lead, ' +
      'need|want|get|win|take|more|big|bigger|regular|repeat|bulk|corporate order, ' +
      'need|find|get|win|attract|meet .. tenant|booking|gig|commission|customer|client|buyer, ' +
      'looking|look|searching|hunting for .. tenant|booking|gig|commission|customer|client|buyer, ' +
      '' +
      'fill our|my|the|empty|all seat|place, fill|filling our|my table, bums on seats, ' +
      'empty seats|rooms|tables, ' +
      'slot|slots|capacity free|open|left, free|spare|open slot, standing order, ' +
      `who stock|stocks|carry|carries my|our, ` +
      `would|who'd|that'd|they'd|might buy|book|order|want|use|hire|commission|rent my|our, would|who'd take my|our, ` +
      `who|that|to buy|buys|book|books|order|orders my|our|from|it|them, need|needs what we|i, ` +
      'pay|pays|paying for my|our, want|like|love|hope|hoping|trying|try|wish|plan|start to sell .. to|into, ' +
      'selling|sell straight|directly|direct to, reach|reaching more|new, get in front of, ' +
      'on .. radar of, win|sign|land|winning|signing|landing .. logo|account|order|deal, ' +
      `get|getting|bring|bringing|put|putting|see .. into|in|onto ${shops}, ` +
      'work|projects|jobs|commissions|mandates|assignments for my|our|me|us, ' +
      'freelance|flexible|overflow|contract|more project|work|assignment, more work|jobs|business, ' +
      'planning a wedding|move|party|conference|launch|build|renovation, client|customer base|list, clientele, ' +
      'next 100|50|20|10|ten|twenty|fifty|hundred|thousand, our|my first 50|20|10|hundred|twenty, ' +
      'somebody|someone|people|companies|anyone to use|buy, ' +
      'bigger fish|clients|customers, who needs|need a|an, pay for it|this|us, ' +
      'potential|prospective|future|possible|target customer|client|buyer, kunden, neukunden, ' +
      'hope|hoping for .. customer|client|order, ' +
      'get|land|landing|getting|win|winning|find|finding .. first customer|client|buyer, win|winning|land clients, ' +
      'sell to, sell directly|direct|straight to|into, ' +
      'get|getting|put .. product|app|software|tool|device|sensor|machine|food|wine|coffee|brand into|in|before|' +
      'onto, get .. to use|sign up|order|buy|try|book our|my|with|for, who|that|they need|needs our|my, ' +
      'anyone|firm|company|companies|people|teams|shops who|that buy|buys|need|needs|order, budget and .. problem, ' +
      'people who need, your next customer|client, become|becoming|be our|your|my customer|client, ' +
      'pay us, farm|farms|farming out, be your|my|our next|first client|customer|buyer, ' +
      'send .. clients|customers|work, paying guests|buyers|users|customers|clients, likely|paying buyers, ' +
      'want|wants to digitise, second|third|fourth client|customer, ' +
      'companies|firms|people|anyone|anybody|owners who’d buy|need|pay|hire, leave with .. signed'),
  concept('pilot-customers',
    'try|test|use|run|install .. for free|nothing, for free for, free for a|three|six|two, ' +
      'let|lets us|me try|test|run|install|fly|measure|bolt|mount|trial|pilot|plug, ' +
      'willing|happy|ready|brave|open to let|host|install|trial|pilot, willing to test, ' +
      `.. ${organisations} .. try|test|trial|pilot, try it|this|ours in|at|on|for, ` +
      'try|test|fly|trial .. on|in|at their|your|real field|plant|site|ward|line|farm|building|fleet|classroom|' +
      'hospital|' +
      'machine|roof, take part in .. trial|pilot|study, ' +
      'somewhere|place|site|field to test|try|trial, test|try .. in|on|at our|my, ' +
      'as a test|pilot site|case|customer, ' +
      'guinea pigs, reference site|customer|case|project|client, paid trial|pilot|poc, ' +
      'poc|pilot scoping|site|project|partner|with|customer, ' +
      'give|lend|offer us|me .. one|a field|roof|ward|room|site|line|vehicle|machine|classroom|patch|barn, ' +
      'trial our|my, try|trying out|new tools gladly, first installation|installations|reference, ' +
      'run .. pilot|trial|poc with|at|in, place for .. trial|pilot, be your|our first site|user|reference, ' +
      'to run|try|test our .. for|sensor|months free'),
  concept('beta-testers',
    `.. ${persons} .. test|wear, .. ${persons} to|who'd|would try|play, ` +
      `honest user, to|and try|test v1|v2|v3|version|prototype, wear it for, who'd test it, would test it, ` +
      `play my|our game, ` +
      'click|poke|play around before|in|with, testflight, unfinished stuff|product|app|things, ' +
      'try|trying|test|testing out your|our|my, break it|our app|your app, people to|who .. break, ' +
      'early|first user|version who|that|to, game until it crashes, bug hunters, ' +
      'wear|wore out our|my, will test|try|break, try your|my|our .. app|game|tool|product|builds, bug list, ' +
      'early builds, sign up to early|betas, betas, write up every, ' +
      'programmers|users|parents|runners|cooks to poke|try|test|play'),
  concept('hiring',
    `short of|on ${staff}|hands, short staffed, understaffed, shorthanded, lack of staff, ` +
      `can't|cannot|not|don't find|get .. ${staff}, find|finding|hire|attract|attracting .. ${staff}, ` +
      'nobody|noone|one|fewer|few|none .. apply|applies, zero|no|few|fewer|more|any applications|applicants|' +
      'applicant, ' +
      'need|seek .. staff|employee|apprentice|trainee|cook|chef|waiter|driver|' +
      'nurse|carer|baker|electrician|mechanic|manager|assistant|receptionist, ' +
      'need help in the, someone to replace, replacement for my|our, ' +
      'to join us, join our team, open|vacant|unfilled|empty|senior|junior position|role|vacancy|vacancies|post, ' +
      'vacancy, vacancies, fill .. role|position|vacancy|vacancies|post, new|first|next|key hire, ' +
      'take|taking on .. people|staff, staff turnover, ' +
      `who's|who|is|are|anyone|anybody|somebody|someone|company|companies|firms|hospitals|schools hiring|recruiting, ` +
      'with an opening, opening|openings for a|an, roles|role|searches open, good people stay, grow|double .. team, ' +
      'who could|might|would employ|hire, need|find|looking for|want|hire|seeking a|my|our|first cto, ' +
      'looking for juniors|seniors|juniors, ' +
      'staff|personnel needed|wanted|missing|sought, need|looking for|seeking an apprentice|assistant, ' +
      'cannot|can’t|hard to find|hire, join|joining us|our|my full|part|as|team, ' +
      'replace|replacing .. who|is retires|leaves|left|leaving, spare pair of hands for my|our, ' +
      'another|more|extra pair of hands'),
  concept('cto', 'need|find|looking for|want|hire|seeking a|my|our|first cto'),
  concept('job-search',
    'between job|contract|mandate|role|gig|project, next assignment|mandate|post|employer|employment|job|contract, ' +
      'new|better|permanent|steady|different|another|proper|real|find a|get a|land a|first job|post|employer, ' +
      `find|get job, made redundant, open to offers, look|looking for .. job|position|employment|employer|post, ` +
      `looking for|i look for|find|need work, want|need a job, laid off, let go, ` +
      `who|that|is|are|anyone|somebody|anybody|` +
      `company|companies|firm hiring|recruiting, who's hiring|recruiting, with an opening, ` +
      'contract|funding|project runs|ends|ran out, go|going|get|getting back to work|into work, ' +
      'full time|part time|permanent|remote job|position|contract, job hunting, job hunt, job search, ' +
      'apply for jobs, ' +
      'take .. job, get hired by, my next job|role|move|employer|position, employer who|that, work again, ' +
      'looking around|out for .. job|role|position, take|taking me|someone like me, work for|at a company, ' +
      'what jobs|roles, apply|applying to|at|for .. job|role|company|position, who .. needs|need someone like me'),
  concept('career-change',
    'leave|leaving|quit|quitting|out|escape .. bank|teaching|law|consulting|academia|profession|lab|' +
      'corporate|medicine|nursing|banking|classroom|army|police|accounting|finance|industry, ' +
      'leave|leaving|quit|quitting|left teaching|law|consulting|academia|banking|medicine|nursing|science|' +
      'university, ' +
      'left .. bank|university|school|army|law|academia|classroom|profession, ' +
      'done|fed|finished with|up .. academia|corporate|teaching|consulting|law|banking|medicine|research, ' +
      'what else could|can|might i, get off the tools, ' +
      'life|job|jobs|career|careers outside|after|beyond .. lab|academia|university|law|teaching|bank|science|' +
      'army|research, ' +
      'jumped ship, jumped out, took the leap, ' +
      'change|changed|changing|switch|switched|switching career|profession|trade|field|job, ' +
      `what's|what|is next for me, looking for what's next, do|doing|try something completely|` +
      `entirely different|else|new, ` +
      'something different|useful instead, do something useful|meaningful|different|else|new, new direction, ' +
      'start|starting over|afresh, whether .. leave|quit'),
  concept('fundraising',
    'close|closing|fill|finish|open|complete .. round|seed, closing|close our|my|the|a seed|fund|series|preseed|' +
    'bridge, ' +
      'still .. to fill|raise, is|are|am|currently|now raising, raise|raising .. money|capital|round|million|cheque, ' +
      'need|find|get|seeking|attract|look for .. funding|capital|cash|financing, first money in, ' +
      'invest in us|our|me|my, money for my|our, ' +
      'fund|finance .. expansion|growth, ' +
      'out of runway|cash|money, runway until|ends|for|left, new|fresh|more money|capital in|for our|my, ' +
      'priced round, ' +
      'run|running|prepare|plan|planning|start|survive|before|for|manage a|our|my|the raise|round|fundraise, ' +
      'down round, our|my|the|a bridge round, last 100k|150k|200k|300k|400k|500k, ' +
      'capital|money|funding to build|grow|scale|finish|expand|hire, ' +
      'raise|raises|raised|raising .. 100k|200k|300k|400k|500k|750k|800k|1m|2m|3m|4m|5m|6m|8m|10m|15m|20m|preseed|' +
      'pre|seed|series|bridge, need|have|want|plan|hope|about|ready|help|helping .. to raise, ' +
      'raise for my|our|a|the|next, first|its|our|my first investors|backers, investor pipeline|list|targeting, ' +
      'seed decks, money is what’s missing, help|helped|helping startups|founders|companies|people raise, ' +
      'after|in|for your|our raise, a raise|round done|closed|story, raised three|twice|two|four|for, ' +
      'raised .. million|biotech|firms|spin, over the line, lp pipeline, closed 1m|2m|3m|4m|5m, ' +
      'turn .. into a raise, next|bridge|seed|angel|pre round, runway planning'),
  concept('sponsorship',
    'sponsor|support|fund our|my|the|us|a .. team|league|club|girl|boy|event|show|series|festival|season|tournament, ' +
      'pay|pays|paying for .. coffee|dinner|beer|drink|food|catering|venue|prize|lunch|shirt|kit|jersey, ' +
      'put|puts .. name|logo on, csr budget, sponsoring budget, name on our|my|the, ' +
      'brand partners paying|for|who, cover|covers|covering .. bill|drinks|food|catering|prizes, ' +
      'gold and|silver|bronze sponsor|package|packages, title|main|presenting|naming partner|sponsor, ' +
      'backer|backers of|for our|the|my .. gala|festival|team|club|event|awards|night|meetup, ' +
      'support|back|fund|backing|supporting .. local|community|our|youth|sports event|events|club|clubs|team, ' +
      'clubs get funded, corporate backers, ' +
      'brands that|to|who pay|pays|back|support, put .. logo|name|banner, logo on, ' +
      'back our|my|the season|club|team|festival|show, bankroll, foot|foots|cover the .. bill, having their name, ' +
      'shirt partners|sponsor|sponsors, banner guaranteed, somebody else’s money, host read, name on .. lanyard'),
  concept('exits',
    `sell|selling|sold .. ${businesses}, buyer for .. ${businesses}, ` +
      `hand|handed|handing|pass|passed|passing over|on .. ${businesses}, ` +
      `${takeover}, who sold theirs, ` +
      'ready|preparing|prepare|prepared .. for|a sale|exit, ' +
      '.. people|founders|someone|somebody|owners who .. sold .. company|firm|business|startup|theirs, ' +
      'took .. public, potential acquirer|buyer for .. company|firm|lab|business, acquirers want|look, ' +
      'sell|sold to a strategic|competitor|corporate, lived through an earn|exit, finding the right buyer|acquirer, ' +
      'practice|business|company|firm for sale, ' +
      'cashed|cash out, flipped|flip a|my|their, sale ready, ready for .. sale|buyer, day after selling, ' +
      'buyer’s|buyer at the table, would fetch, trade buyer|sale, proceeds'),
  concept('succession',
    `${takeover}, take|takes|taking over .. ${businesses}, hand|handed|handing|pass|passing over|` +
    `on .. ${businesses}, ` +
      `none|neither|no|nobody .. wants|want it, kids|daughters|sons|children|son|daughter .. want|wants it, ` +
      `nobody|no one|someone|somebody to take over, owner .. retirement|retire|retiring, ` +
      `thinking of retirement|retiring, ` +
      'hand|handing|pass|passing|give .. to my|our daughter|son|children|kids|employee|employees, ' +
      'keep|stay|stays .. in the family, working|work under|with my dad|father|mother|mum|parents, other heirs, ' +
      'heirs to|of|who, family charter, owners|bosses .. retirement, siblings|cousins in the firm|business, ' +
      'dad|father|mum|mother|parents is|are|still still|in|runs, ' +
      'next generation in|of the|our|family business|firm|company, who will run .. after me, ' +
      'no|none|neither kids|children|heir|successor want|wants|to, without|no a|successor|heir successor|heir, ' +
      'keys to the, inheritance, gifting shares, second|third|next generation owners|owner, pass it to'),
  concept('investing',
    'looking for .. deals|deal, place .. fund|million, deals this|per|a year, ' +
      'next .. investments, deal flow, dealflow, invest my|our|some, ' +
      'put .. to work, worth a cheque, small cheques, how to pick .. companies|startups, cheques are ready, ' +
      'pick early|good companies|startups, spot .. things|deals|companies'),
  concept('technical-cofounder',
    'someone|somebody|person|partner|cofounder|founder|one who|that can build|code|program|develop, ' +
      'someone|somebody|person|partner|cofounder|founder who|that builds|codes|programs, someone to build it|the, ' +
      'tech|technical|dev|coding person|partner|cofounder|half|brain|side .. start|build|company, ' +
      'cto .. cofounder|founder, ' +
      'coder|developer|programmer|engineer who .. half|equity|shares|cofounder'),
  concept('international-expansion',
    `expand|expanding|launch|launching|enter|entering|go|grow|sell|selling|open .. ${countries}, ` +
      `bring|take .. into|to ${countries}, outgrown ${countries}, ` +
      `${countries} market|launch|entry|subsidiary|expansion, ` +
      'set|setting|come|coming up|here .. from abroad, open up in, across the border|borders, entry to|into, ' +
      'which country|market|countries first|next, made it in, rolled out .. countries, ' +
      'firm|company|business|product|brand abroad, foreign branch|branches|subsidiary|subsidiaries, ' +
      'how things work there|in, chamber|chambers of commerce abroad, trade commissioner, entity set up, ' +
      'new country|countries for our|with our, ' +
      'opening|expanding|launched|launching in .. countries|states|asia|poland|america|brazil|japan|us, ' +
      'going|go to southeast|asia|america|the, in the states, us entity, entity|entities abroad|in, ' +
      'permanent establishment, need a us|uk|german|local entity, setting up shop|abroad in, demand in, ' +
      'one planned in, country launchers'),
  concept('retention',
    'lose|losing|lost .. customer|client|clinic|user|member|account|subscriber|shop|restaurant, ' +
      'leave|leaves|leaving|cancel|cancels after .. month|year, stop paying|using|coming, ' +
      'cancel|cancelling, cancels, subscribers|customers|users|members|people|clients cancel|leave|quit|drop, ' +
      'come|coming|comes back a|for more|again, ' +
      'keep|keeping|hold|holding .. subscribers|customers|clients|users, return|returning users|customers, ' +
      'users|customers|guests|clients|buyers return|returning, who will cancel, keep cancelling, ' +
      'my|our|a leaky|bucket bucket|leaks, vanish|gone by|after day|week|month, make|makes them stay, ' +
      'win|winback back, lapsed, stick around'),
  concept('people', `keep|keeping|lose|losing|retain .. ${staff}, keep good people`),
  concept('feedback',
    'tear .. apart, poke holes, told|tell me who|if|whether .. right|wrong|works, ' +
      'whether|if|anyone|someone|anybody|somebody|who would pay, comments on, is .. worth building, pull .. apart, ' +
      'second pair of eyes, what .. think of my|our|it, reality check'),
  ...undertakingConcepts(),
]
