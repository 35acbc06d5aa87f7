import { concept, type Concept } from '#core/profile/concept.ts'

/** Help with a company’s money, owners, plans and daily work, told by what is done. */
export const companyServices = (): readonly Concept[] => [
  concept('fundraising',
    'fund|funding|filling our|my|the|first|next round, second round|close|closing, ' +
      'going over|at|through your|my|our deck, get .. game|film|idea|project funded, ' +
      'raising another|the|more|second|third|a|with|seven, investment for .. our|my|machines|expansion, ' +
      'write our|my first cheque|check|ticket, cash until|for six|for three, before the money|cash runs|goes, ' +
      'what investors want|ask|look|hate, talking|pitching to investors, warm investor intros, ' +
      'how investors think|decide|pick|read, lead is in'),
  concept('investors',
    'capital behind|for .. idea|us|team|founders|company|hardware|machines, ' +
      'fund on|teams|founders|ideas|us|me|first|young|female, backers'),
  concept('angel-investors',
    'cheques|check of 5k|10k|15k|20k|25k|30k|50k|5|10|20|25|50, 20k cheque|check, ' +
      'invest 5|10|20|5k|10k|15k|20k|25k|50k, own|personal money into|in|behind, ' +
      'back|backing five|others|teams|people before, before .. there is a product|revenue, ' +
      'friends and family|fools, syndicate lead|deals, exited founders who, individuals who back|invest|fund, ' +
      'pre seed cheques|tickets|money, invest .. small amounts|sums, small amounts into'),
  concept('venture-capital',
    'check|ticket of 100k|200k|250k|300k|500k|1m|2m|3m|5m|100|200|250|300|500, ' +
      'tickets|cheques|checks from 100k|200k|250k|300k|500k|1m, write tickets|cheques|checks of, ' +
      'we write tickets|cheques|checks, our fund invests|writes|backs|closes, ' +
      'fund for|that invests|backs|does|at|in pre|seed|early|deep|climate|health, invest .. from our fund, ' +
      'partner meeting, fund .. lead|leading rounds|seed, lead seed|pre, ' +
      'funds who|that|with .. energy|deep|health|climate|hardware|factories, funds i|we still|know|work|lunch'),
  concept('investing',
    'put my|our|some savings|money|cash|bonus|capital in|into|to, ' +
      'want|like|love|hoping to|in back|invest|fund .. others|startups|founders|companies|young, want to back, ' +
      'see .. good|early|interesting|new things|deals|companies|startups early, ' +
      'looking for deals|startups|companies to'),
  concept('family-offices',
    'families who|that|with .. invest|money|wealth, other families who|investing, long term capital, ' +
      'our|my family invests|owns|wants|sold'),
  concept('private-equity',
    'portfolio company in|trouble, add on|ons acquisition, dry powder, mid cap|market fund|investor|deal, ' +
      'buy and hold'),
  concept('impact-investing',
    'impact lender|lps|term|bond, social lender|impact, money with|that meaning|conscience|purpose, clear conscience'),
  concept('fund-management',
    'our|my|own fund .. lp|lps|raise|raising|investors, ' +
      'raising|run|running|launch|launching|set|setting our|my|first|second|a|third|up fund'),
  concept('grants',
    'applying|apply|applied|application for|to .. funding|money|subsidy|grant|programme|call|horizon|eic, ' +
      'which|what|where|whether|how|all|get|getting|explain|explaining|know|find|finding subsidies|schemes|funding|' +
      'funds exist|available|coming|pay|for, regional|innovation money|funds|pots, writing eu|bids, ' +
      'tax credit .. r&d, innovation fund|loan, how .. ministry picks, ' +
      'money from .. state|eu|brussels|council|government|ministry|region'),
  concept('lending',
    'rather borrow, bridge loan|credit, lends on|for, debt instead|rather|funding|restructuring|capital, ' +
      'revenue based, pay back|off .. loan|debt'),
  concept('banking',
    'somebody in|at|from|who .. bank|banking'),
  concept('crowdfunding',
    'presale|presell|pre sell|sale .. campaign'),
  concept('donors',
    'give|giving|gave money|millions|away|generously|to charity|to, ' +
      'fundraising letter|gala|dinner|appeal|events|run, ' +
      'collect|collecting|raise|raising money|funds for .. roof|hospice|children|charity|school|shelter|village|' +
      'church|orchestra|choir, rich people|individuals|person with|who|giving, a year to give, ' +
      'give to .. projects|charities|causes'),
  concept('sponsorship',
    'putting .. name|logo|banner on, their name on|to, ' +
      'brand|firms|breweries with|who|that .. budget|support|pay|back, youth budget, brand budget, tech brand, ' +
      'in kind support|sponsor|donation, cover for .. pizza|beer|drinks|food|prizes|coffee|venue, ' +
      'cultural budget|streak|engagement'),
  concept('exits',
    'just sold my|our, who buys such|agencies|firms|companies|businesses, sold it|mine|theirs|ours in|to|for|after, ' +
      'somebody who .. sold, life after .. exit|sale|selling, what was .. like after, ex owners, scars from selling'),
  concept('succession',
    'someone|person|people to hand|pass|take .. over|on, ' +
      'hand|handing|handed|pass|passing over|on|down to|in|the|before|from|our|my, handing over, handover to|of|in, ' +
      'taking over|the from|our|the|my|in .. parents|father|mother|dad|family|mill|farm|hotel|firm, ' +
      'take|took|taken|taking over .. parents|father|mother|dad|mum|family|mill|firm|farm|practice|business, ' +
      'retire|retiring|retirement in|soon|without|and|with .. successor|kids|children|firm, ' +
      'nobody to|who takes|wants, no kids|children, next in line, follow in .. footsteps, ' +
      'my|our|the children|kids|daughter|son don’t|doesn’t|isn’t|aren’t|is|are|do|has|have|won’t .. want|interested|' +
      'dentist|other|teacher|doctor, children|kids don’t want, from .. father to son, ' +
      'pass .. to my|the|our daughter|son|children|kids|staff|team|employees, ' +
      'owners over|past|above|near 55|60|65|70|sixty|retirement, owner over|past|is|wants 60|65|sixty|retiring, ' +
      'buy|buying .. company|business|firm|shop .. owner|retiring|retires, gift .. shares to'),
  concept('mergers-acquisitions',
    'want to buy .. company|business|firm|saas|competitor, deals below|under|above|between .. million|5m|10m'),
  concept('valuation',
    'worth over'),
  concept('turnaround',
    'in|through trouble|insolvency|difficulty|crisis .. company|portfolio|firm, ' +
      'stop|stopping the bleeding|losses|rot|slide, make|making|made a|heavy|big loss, back in the black|to profit, ' +
      'turn|turned|turning .. around|company around|business around|firm around, bank workout, ' +
      'workout team|department, can’t|cannot pay .. bills|rent|suppliers|wages, cash is tight|running, ' +
      '90 day plan|cash, close|closing|closed|shut|shutting plants|site|factory decently|down, ' +
      'revenue flat|down|halved'),
  concept('cap-tables',
    'shares for|to .. employees|staff|cofounder|advisor, how much equity|ownership|to|share, ' +
      'percent of|to|for .. company|equity|cofounder, option plan|grants, leaver'),
  concept('due-diligence',
    'check|checking|vet|look|looking|inspect|audit|auditing .. target|before|company|vendor|under .. buy|buying|' +
      'invest|pay, before .. you|we|i buy|invest|pay, checking claims|references|the'),
  concept('finance',
    'understands money|numbers|figures|with|at, controlling, margins per|by|on|after|calculation, own profit, ' +
      'where .. money goes|went, someone|somebody|person|people who|good|that .. understands|with money|numbers, ' +
      'get paid faster|sooner'),
  concept('accounting',
    'books in order|done|kept|straight|tidy, do .. books, shoebox of|full, box of receipts, excise duty|return, ' +
      'payroll run'),
  concept('wealth',
    'own savings|pension|retirement|inheritance, pension gap|plan|for|pot'),
  concept('insurance',
    'what .. insurance|policy covers|pays, statutory health'),
  concept('governance',
    'trustee training|board'),
  concept('boards',
    'someone|somebody|person on|for the|our|my board, one or two boards, several mandates, people with .. mandates, ' +
      'chair for, board of|for .. trustees|charity|hospice|association|foundation'),
  concept('advisors',
    'someone|somebody|person|people|managers|experts|seasoned|wise .. to|willing|who advise|us, ' +
      'expert on call|panel|network|circle, a few hours a month|quarter|week, scientific advisory, ' +
      'get .. advice from .. people|experts|operator'),
  concept('strategy',
    'where .. company|firm|business|we goes|going|go|should|heading, where to play|go|grow, ' +
      'five|ten|three year vision|plan|strategy, next big|step step|for|in, direction of|for our|the|my, ' +
      'which .. line|product|direction to|drop|first|next|focus, focus on|our|too what|one|fewer|many, ' +
      'long term plan|planning|view|direction, stand out from, print is dying'),
  concept('business-models',
    'making money with|from|off|on, monthly fee, turn|turning .. knowhow|service .. into .. product, ' +
      'does .. add|pay up|off, stand on .. own feet'),
  concept('market-research',
    'how big .. market|demand, shopper insight|survey|study|behaviour|behavior|interviews'),
  concept('consulting',
    'consultant for|on|that|and'),
  concept('operations',
    'day to day, process map|excellence, scaling .. operations|ops|company|service|up'),
  concept('project-management',
    'deliver|delivering .. on time|budget, on time and|in budget, ' +
      'coordinate|coordinating|coordination of .. trades|partners|project|subcontractors|teams|consortium, ' +
      'consortium management|lead|manager|coordinator, programme lead|office'),
  concept('agile',
    'stand up|ups meeting|daily, po from|and'),
  concept('change-management',
    'bring|take|get|getting .. staff|people|team|everyone|colleagues|employees|doctors|nurses along|aboard|board|' +
      'behind, tricks for bringing, change is slow|hard|painful, slow to change, ' +
      'won’t|don’t|wouldn’t use|adopt|accept .. new|tool|system|software, don’t talk to each, ' +
      'acceptance of|for .. new, moved .. organisation|organization|company|people to, ' +
      'something new .. organisation, always done it, adoption of|by|in .. new|staff|teams|tool|software, ' +
      'rollout|roll out war|of .. staff|stories, buy in from|of|for'),
  concept('digital-transformation',
    'get|getting|move|moving|moved out|rid|away|off of|from .. paper|excel|fax|spreadsheets|lists|pen, ' +
      'rid of paper, still on|use|using|work|do|run|print|fax .. paper|excel|fax|pen|dos|windows, ' +
      'old school office|firm|company, bring .. ai|software|digital .. into .. craft|old|130|family|office, ' +
      'modernis*, 20|30 year old system|erp|software'),
  concept('business-systems',
    'go live'),
  concept('innovation',
    'new ideas|products|things|tech|technology in|from|for|inside|at .. firm|company|corporate|organisation|plant|' +
      'line|group, hackathon in|inside|for|with .. company|staff|employees, design thinking'),
  concept('crisis-management',
    'after .. attack|recall|accident|fire|flood|scandal, crisis drill|planning|staff|cell, calm in .. storm|crisis, ' +
      'something goes wrong, under pressure'),
  concept('internal-communications',
    'tell|telling|inform|informing|reach|reaching .. own staff|employees|workforce|workers, ' +
      'works council communication|comms, nobody reads our|the intranet|newsletter, ' +
      'letters|memo|mails|messages from|by .. boss|ceo|management, heads of internal'),
  concept('outsourcing',
    'offshor*, ' +
      'hand|give|taking|get .. payroll|bookkeeping|support|accounts|hosting|cleaning|helpdesk .. off|over|to|away|' +
      'someone, do it for us|me|you, ' +
      'contract|toll|white label|job|lohn manufacturer|manufacturing|manufacture|filling|packing|brewing|production|' +
      'work|shop|roasting|distilling, dev team in|from|abroad'),
  concept('franchising',
    'open|opening|let|letting|allow .. under our|my|your|a name|brand|sign, under our|my name, ' +
      'others|people open|run .. our|under name|brand, second|third|more|new location|branch|outlet under|with, ' +
      'licence the|our concept'),
  concept('self-employment',
    'be|being|become|becoming|going|go|went|start|starting|setting|set my|your|their|his|her|our|up|on own|on, ' +
      'own boss, be .. own boss, setting|set up on my|your|own, ' +
      'start|starting|open|opening .. own business|shop|studio|practice|salon|firm|company|agency|café|cafe|bakery, ' +
      'first .. years look|alone|solo|are, what .. first 3|three|two years, ' +
      'leaving|quit|quitting|before .. job to|for|and .. own|start|business|freelance, ' +
      'side business|hustle|project|gig into|to|full, find .. first clients, registered as, ' +
      'taking|take the plunge|leap'),
]
