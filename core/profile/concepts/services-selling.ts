import { concept, type Concept } from '#core/profile/concept.ts'

/** Who is wanted at one’s side, and how things get sold and known. */
export const sellingServices = (): readonly Concept[] => [
  concept('founders',
    'anyone|those who|that started|founded|built|bootstrapped, teams at|before|in|with idea|seed|pre|stage|early, ' +
      'built|build it from zero|scratch, companies died|failed, my own startup|company experience'),
  concept('co-founders',
    'join|joining as .. partner|cofounder|founder, ' +
      'found|founding|start|starting|build|building .. with|together|it with, ' +
      'somebody|partner to|who start|build|found .. with|company|it, ' +
      'business head|side|brain|minded|person for|to|who, ' +
      'commercial partner|person|head|brain|half|lead|one to|for|who|in, ' +
      'equity instead|not|rather .. salary|pay|wages, might join|would as .. partner'),
  concept('technical-cofounder',
    'cofounder|founder|partner|someone|somebody|person who|that|can can|codes|builds|could|programs|will code|build|' +
      'program, coder|fullstack .. cofounder|founder|partner|equity|shares|join, developer who .. join, ' +
      'someone technical, backend person, without engineers|developers|techies|technical|tech, ' +
      'nobody|noone|none|no one who|of|can us|codes|build|program, ' +
      'can’t|cannot code|program|build .. it|myself|ourselves'),
  concept('executives',
    'hospital director, bosses of|at|from .. companies|firms|hospitals|plants, captains of industry'),
  concept('operators',
    'somebody|anyone|those who .. scaled|shipped|built|ran|grew|run .. from|to|at|before|unicorn|startup|company, ' +
      'from 30|20|10|50 to 200|300|500|600|1000, done it before|already|themselves, ' +
      'hands on people|person|manager|operator, doers, scale up|ups people|person|operator|leaders'),
  concept('freelancers',
    'by the hour|day, self employed designer|developer|consultant|writer|people'),
  concept('engineers',
    'someone|somebody|person|people who|that can code|programs, plc folks|people|programmer, ' +
      'platform|electrical|mechanical|robotics|civil|android|electronics people|person|folks, ' +
      'backend|frontend folks, firmware person, structural|production engineer|people|person|folks'),
  concept('cto',
    'vp|vps of engineering|technology|tech|platform|infrastructure|it|development, ' +
      'your architecture|stack|codebase|tech, look at your architecture|code|stack, ' +
      'technical strategy|decisions|debt'),
  concept('go-to-market',
    'launch|launching|bring|bringing|get|getting|roll|rolling|take|taking .. product|it|device|gadget|tool to|out|' +
      'on market|shelf|shelves, how|where to|do start|find|sell|reach .. selling|customers|buyers|first, ' +
      'sell .. what|now built, built it .. what now, what next for .. product, route to market, ' +
      'pricing and packaging, take .. from lab|prototype|garage to'),
  concept('international-expansion',
    'growing|going|move|moving|scale|scaling|opening beyond|outside of|abroad|overseas|internationally|into|' +
      'in .. switzerland|germany|austria|home|country|market|nordics|us|usa|america|uk|europe|asia|france|spain|' +
      'japan|italy|poland, beyond our|the|home border|market|country, new territories, ' +
      'other|neighbouring|next country|market|territories, foreign country|territories, ' +
      'more|second market|territories, going overseas, went abroad|international|global|overseas, ' +
      'crossed|crossing .. atlantic|border|channel, ' +
      'us subsidiary|customers|office|branch|buyers|dealers|distributors, ' +
      'opening|open|set|setting up|in|a .. office|branch|subsidiary|shop in|abroad, ' +
      'local partner|agent|distributor|presence|knowledge|help in|on|for|abroad, mentality, ' +
      'business culture|etiquette|customs in|of, ' +
      'how .. business|deals works|done|do in germany|japan|china|india|france|spain|dach, ' +
      'someone|somebody on the ground, foot in .. market|country'),
  concept('import-export',
    'duty on|free|paid|paperwork, forwarder who'),
  concept('distribution',
    'in more shops|stores|bars|hotels|pharmacies|countries|towns, dealer of|with|to|wanted|and, ' +
      'stock our|my .. ceramics|range|line|candles|wine|goods'),
  concept('retail',
    'optician’s shop|store|boutique, pop up|ups shop|store|stall|space, selling at|on markets|fairs, merchandising'),
  concept('ecommerce',
    'checkout'),
  concept('logistics',
    'van route|load|drivers|round, art|chilled|hazardous transport|storage|goods|space|vans'),
  concept('supply-chain',
    'track and trace, from farm|field|bean to cup|fork|shelf|plate|table, just in time, ' +
      'ran out of .. parts|material, parts don’t arrive'),
  concept('procurement',
    'cut|cutting|reduce|reducing|lower|lowering|save|saving .. purchasing|material|supplier|procurement|parts costs|' +
      'spend|prices|bills, vendors a year, category lead, should costing|cost, spend cube|data, ' +
      'buying group|co|consortium|cooperative|office, group buying, tender documents|process|for suppliers'),
  concept('suppliers',
    'supplying|sell|make|produce us|me .. with|flour|fabric|parts|glass|boxes|jars|malt, ' +
      'who|that|can|could makes|produce|manufacture|supply|deliver|print|sew|cast|weld|brew|fill .. for us|small|' +
      'me, source for|of .. recycled|organic|local|good|cheap, ' +
      'second|alternative|cheaper|better producer|mill|printer|foundry|factory, ' +
      'reliable producer|mill|printer|foundry, local source|vendor|producer|mill|printer|foundry|factory, ' +
      'our supplier|foundry|mill|printer|factory|manufacturer|vendor went|closed|stopped|doubled|raised|bust|' +
      'bankrupt|quit, sourcing of|list|bottles|jars, ' +
      'who|people who|companies that make|sell|supply .. boxes|jars|bottles|parts|machines|sensors|fabrics|glass, ' +
      'bulk order|quantities, minimum quantities, supply of'),
  concept('marketing',
    'nobody knows|heard|hears|finds us|of|about|me|we|our, local ads'),
  concept('growth',
    'grow|growing|grew|scale|scaling|get|getting|double|doubling|triple|go|going .. from|users|subscribers|' +
      'listeners|readers|members|audience|revenue|app|to 1000|10k|20k|50k|100k|users|subscribers|listeners|readers|' +
      'members, from 1k|2k|5k|10k|500|100|200 to 5k|10k|20k|50k|100k|500k|1000, ' +
      '1000|hundred listeners|users|subscribers|readers|members|followers, ' +
      'finding your first listeners|users|readers, stuck at|on .. users|subscribers|revenue|customers, plateau*, ' +
      'stagnat*, ab test|testing, conversion is|awful|low, north star, cro audit, hockey stick'),
  concept('lead-generation',
    'filling .. pipeline|calendar|inbox|diary .. leads|meetings|enquiries|appointments, phone doesn’t ring'),
  concept('crm',
    'customer list|files|cards in|on .. excel|paper|heads, ' +
      'track|tracking|keep|keeping .. customers|leads|deals|contacts .. excel|in|track, ' +
      'contacts in .. excel|spreadsheet, sales tech|software, forget|forgetting to follow, ' +
      'follow up reminders|system, address database'),
  concept('retention',
    'from leaving after a, never come|came|return back'),
  concept('customer-success',
    'onboard|onboarding customers|clients|users|takes|new clients|takes|flows, ' +
      'customers|clients|users happy|succeed|get|use, look|looking after .. customers|clients|accounts|users, ' +
      'happy clients|users, happier customers|clients|users, after .. signature, implementation team'),
  concept('customer-support',
    'complaint, complaints, help centre, answering .. phone|mails|customers|tickets|questions|calls|enquiries, ' +
      'tickets pile|backlog|piling|support|a day|routing|deflection, ' +
      'support desk|staff|requests|hours|chat|line|calls|mails|manager, angry passengers, ' +
      'upset callers|guests|passengers, unhappy|rude customers|callers|guests|passengers, ' +
      'furious guests|passengers, difficult callers|passengers, customer questions|calls, ' +
      'chatbot for|that customers|support, after hours calls|support'),
  concept('pricing',
    'price things|up|right|podcast|a|rise|war|question|negotiations|pressure, charge enough|for|by|too, ' +
      'charging more|enough|by|too, too low|little, putting .. prices|rates|rents|fees, rates up, undersell, ' +
      'underselling, nobody pays, willing to pay, daily rate, revenue mgmt, yield mgmt|manager, ' +
      'who pays for what|it, tariffs for|model, ask .. proper price|money for, worth .. charging'),
  concept('paid-ads',
    'advertis* on|budget .. google|facebook|meta|instagram|tiktok|linkedin, ' +
      'burn|burned|spend|spending|waste|wasting|pour|pouring .. on|into|cash .. google|meta|facebook|ads|adwords|' +
      'instagram, meta|tiktok|linkedin ad|costs, facebook costs, instagram campaign|costs, ' +
      'youtube ad|campaign|costs, paid marketing, media plan|planner, display ads|campaigns, boost|boosting posts'),
  concept('email-marketing',
    'email open, mail campaign|list|sequence|open, e-mail campaign|list|sequence|open, in spam, drip mails, ' +
      'addresses and|on .. list|send'),
  concept('seo',
    'google hates|ignores|doesn’t|won’t|can’t|find|loves us|me|our|find|show, found on|in|by google|search|maps, ' +
      'rank on|for|in'),
  concept('social-media',
    'post on|more|for|about|every .. instagram|tiktok|facebook, posts for|on|that, ' +
      'linkedin presence|marketing|audience|growth, social accounts|feed|networks|stuff|side, went viral, mastodon, ' +
      'reddit mods|marketing|server, run .. instagram|accounts|channels|socials'),
  concept('influencers',
    'reach on|with instagram|tiktok|youtube, with a reach|following|audience|followers, big audience|reach, ' +
      'instagram people|folk|famous, product seeding, someone with .. followers|reach, sponsored posts'),
  concept('branding',
    'name for|of our|a|the|new, logo*'),
  concept('content',
    'content for|machine|engine, blog for, how to videos|guides|articles, one recording into, ' +
      'publish regularly|more|articles, something to publish|post'),
  concept('copywriting',
    'fix .. website|texts|homepage|copy|speech|mails|emails|landing|sales|letters|page|words|menu|brochure|product, ' +
      'words for|on|that .. website|homepage|sell|page|site, ' +
      'plain language|english|german|words text|letters|writing, emails that people|answer|open|get'),
]
