import { concept, type Concept } from '#core/profile/concept.ts'
import { marketingConcepts } from '#core/profile/concepts/marketing.ts'

/** Finding buyers, keeping them, and being known. */
export const sellingConcepts = (): readonly Concept[] => [
  concept('sales',
    'sale, close deals, closing deals, sales team, account executive, account exec, aes, sdr, sales process, sales ' +
      'leader, sales lead, head of sales, vp of sales, vp sales, chief revenue officer, sales rep, sales person, ' +
      'salesperson, salespeople, sales people, sales trainer, sales pitch, b2b sales, sales coach, sales coaching, ' +
      'salesman, saleswoman, sales strategy, inside sales, pre sales, presales, sales manager, sales director, sales ' +
      'cycle, sales playbook, commercial lead, sales enablement, door to door, sales call, telesales, commercial ' +
      'director, head of commercial, first sales, sales structure, sales organisation, sales organization, sales ' +
      'funnel, sales numbers, sales partner, commercial side, commercial team, commercial experience, closing ' +
      'techniques, upselling, technical sales, sales engineer, solution sales, demo calls, discovery calls, sales ' +
      'decks, sales scripts, sales experience, ex sales, vps sales, revenue leader, sales training, carried a quota, ' +
      'quota carrying, close a deal, close more deals, closing the deal, first salesperson, sales hire, sales agents ' +
      'in, first sales hire, learning to sell, sell better, selling better, good at selling, art of selling, selling ' +
      'skills, cold selling, value selling, social selling, consultative selling, someone to sell, somebody to sell, ' +
      'people who sell, demo scripts, selling scripts, objection handling, founder led sales, commercial person, ' +
      'head of revenue, revenue team, learn how to sell, learn to sell, sell anything, sell|selling successfully, ' +
      'sales force, hit|beat|made|missed .. quota, rainmaker, vertrieb, vertriebler, verkäufer, vertriebsleiter, ' +
      'close|closing more .. deals, spin selling, challenger sale, sandler, founder led selling, sales target, ' +
      'commission plan, close rate, closing rate, b2b selling, sales methodology, sales method, pipeline management, ' +
      'pipeline review, fix|clean|manage our|my|the pipeline, commercial cofounder, sell|selling ' +
      'advisory|consulting|services, ask for the sale, closing skills, telephone sales, van sales, hunter and ' +
      'farmer, sales reps, territory planning, sales forecast, forecast accuracy, rep, field selling, years selling, ' +
      'better at closing, born closers, commission only, commercial partner in crime, know|knows|teach|learn .. how ' +
      'to sell, how|someone who to close, first .. rep, years selling|sold'),
  concept('enterprise-sales',
    'enterprise sales, enterprise deal, enterprise customer, enterprise client, selling to enterprise, sell to ' +
      'enterprise, procurement cycle, enterprise ae, enterprise aes, selling to corporates, sell to corporates, ' +
      'corporate clients, selling to banks, sell to banks, sell to hospitals, complex sales, buying centre, buying ' +
      'center, selling to large, sell to large, selling into factories, large accounts, big accounts, big customers, ' +
      'selling to big, sell to big, enterprise contract, solution selling, meddic, meddpicc, long sales cycle, ' +
      'enterprise software sales, tender management, selling to insurers, corporate customer, corporate buying, ' +
      'large customers, large clients, big clients, key accounts, enterprise buyers, closing large, large deals, big ' +
      'deals, tender sales, rfp process, into banks, into large companies, enterprise logos, selling into, sell into ' +
      'large, sell into factories, procurement questionnaires, enterprise procurement, enterprise account, first ' +
      'enterprise, big companies as customers, big companies as clients, large companies as customers, corporates as ' +
      'customers, corporates as clients, win large, win big, months per deal, long sales, long sales cycles, closed ' +
      'oems, through procurement, vendor onboarding, approved vendor, large contracts, big contracts, big fish, ' +
      'strategic accounts, six|seven figure account|deal|contract, fortune 500|100, million euro|dollar|pound ' +
      'deal|contract, complex b2b|deals, enterprise seller|selling|rep, sold .. to|into insurers|banks|hospitals|' +
      'corporates|enterprises, sell|selling software .. insurers|banks|corporates|hospitals, multi stakeholder, ' +
      'multi stakeholder deals, champions and blockers, decision makers in corporates|big|large, rfps and rfis, ' +
      'answering rfps, rfp responses, responding to rfps, key account management, key account manager, dax ' +
      'companies|company|corporates, land .. big account, global accounts, major accounts, account planning, big ' +
      'ticket sales|deals, who .. signs at, deals take .. months, get|getting|sell|selling|sold into ' +
      'corporates|banks, land|landed|landing|win|won|sign .. telco|bank|corporate|enterprise|insurer, ' +
      'vendor|supplier list, master agreements, paid pilot with a|corporates, big banks, multi year deals|contracts, ' +
      'sell|selling|sells .. to|into big|large|corporates'),
  concept('business-development',
    'business development, biz dev, bizdev, bd, business developer, develop business, new business, bdm, market ' +
      'development, book of business, grow .. book of business, new revenue lines, open|opening up|new new|accounts ' +
      'accounts, win new mandates, geschäftsentwick*, bd and licensing, deal sourcing and alliances, ' +
      'explore|exploring|find|finding new markets for, commercial development, new lines of business, new|finding ' +
      'revenue streams, find|hunt|sniff|hunting deals, find|hunt|sniff|bring|win .. new deals, commercial ' +
      'opportunities, new mandates, rainmaking, new accounts, tie ups, spotting tenders'),
  concept('partnerships',
    'partnership, partnering, channel partner, alliance, collaboration, collaborate, cooperation, cooperate, joint ' +
      'venture, joint project, co develop*, codevelop*, joint development, team up, co marketing, work together ' +
      'with, industry partners, co operations, collaborations with, joint offer, joint events, alliances with, ' +
      'consortium partners, brand collaborations, collab, strategic alliances, content partners, media partners, ' +
      'integration partners, technology partners, corporate partners, looking for partners, find a partner, looking ' +
      'for a partner, need a partner, local partner, new partners, project partner, research partner, industry ' +
      'partner, industrial partner, development partner, implementation partner, sales and distribution partner, ' +
      'commercial partner, strategic partner, delivery partner, long term partner, reliable partner, partner ' +
      'company, partner companies, partner network, partner programme, partner program, partner organisations, work ' +
      'together on, working together with, do something together, joint research, joint bid, bid together, ' +
      'consortium partner, consortium for, pool forces, join forces, share costs, co fund, co brand*, cross ' +
      'promotion, cross promote, cross selling partner, federation of, investor or partner, installation partner, ' +
      'clinical partner, want partners, bundle .. with ours|us|yours, kooperation*, partner ecosystem, ecosystem ' +
      'partner, co selling, cosell, co sell, as partners, as a partner, as cooperation partner, .. ngo|nonprofit|' +
      'hospital|clinical|retail|hotel|telehealth|gym|school|academic|logistics|software|energy|tourism|food ' +
      'partners, cross referral, joint marketing, partner manager, partner management, integrate with us, ' +
      'potential|suitable partners, reseller and tech partners, team up with, joint promo|promos|promotion|branding|' +
      'integration|campaign|webinar|product|campaigns|webinars|ventures, ally with, co market*, comarket*, link up ' +
      'with, go|goes well with ours, partner portal|tier, prime bidder, complement ours, swap referrals, to white ' +
      'label, partners with|in|from|who, find|need partners, partners among, tech partner programme|program, ' +
      'partners for a|an consortium|eu|bid|project'),
  concept('customers',
    'client, prospect, more users, paying users, fill my calendar, companies that need, companies who need, teams ' +
      'that need, firms that need, corporate clients, people who buy, anyone who buys, somebody who buys, purchasing ' +
      'manager, b2b clients, projects for my agency, first users, first paying, buyers for, win new, acquire ' +
      'customers, acquiring customers, clients for, clients who, customers who, more guests, more patients, more ' +
      'members, larger orders, corporate bookings, full calendar, project enquiries, new assignments, win projects, ' +
      'commissioned work, find users, get users, first 100, first ten, demand side, target customers, ideal ' +
      'customers, end customers, early customers, new customers, i want customers, customers for, customers in, ' +
      'customers from, customers please, customers customers, next customers, first customers, customers and, ' +
      'customers beyond, customers at, paying customers, regular customers, b2b customers, business customers, ' +
      'private customers, industrial customers, more customer, buyers of, buyers from the, buyers for my, buyers ' +
      'who, international buyers, trade buyers, bulk buyers, new buyers, paid gigs, gigs for, new gigs, bookings ' +
      'for, get booked, be booked, book me, book us, more commissions, new commissions, commissions for, get ' +
      'commissions, commissions from, need orders, new orders, orders for, orders from, get orders, bulk orders, ' +
      'standing order, regular orders, first order, more assignments, more jobs for, more projects, flexible ' +
      'projects, project orders, more enquiries, more inquiries, new enquiries, bums on seats, fill my courses, fill ' +
      'our courses, fill the house, sell tickets, more mandates, slots free, free slots, capacity to sell, new ' +
      'members for, more students for, new tenants, tenants for, new guests, find shops, shops who would, shops that ' +
      'would, shops to stock, shops that stock, who would stock, to stock our, stock my, stock our products, would ' +
      'take some, who would want, could use our, could use my, might need our, need my, need our services, need our ' +
      'product, who might buy, who would buy, buy our, buy my, buys from, who use our, sell straight to, selling ' +
      'straight to, sell direct to, selling direct to, sell directly to, selling directly to, sell more, sell our, ' +
      'selling our, sell their, reach more, reach new customers, reach customers, reach buyers, find people who ' +
      'want, firms that want, companies that want, companies who want, looking for somebody to buy, takers for, find ' +
      'takers, users for our, users for my, first 10 customers, next 100 customers, need the next, sign our first, ' +
      'sign our next, sign more, sign new, win our first, paying accounts, more accounts, fill our books, fill my ' +
      'diary, fill our calendar, fill the order book, fill our order book, fill our machines, keep our machines ' +
      'busy, off take, offtake, offtaker, off taker, client acquisition, demand is not, drum up business, drumming ' +
      'up business, corporate customers for, advertisers and, want advertisers, new advertisers, want to sell to, ' +
      'that would take, would stock, would .. take|stock|buy|order|want our|my, more .. bookings|orders|gigs|' +
      'visitors|guests|commissions|enquiries, fill .. rooms|seats|beds|courses, who need our|my, kunden, neukunden, ' +
      'potential|prospective|ideal|future customers|clients|buyers, need|want|find|get|win|sign|reach|looking|land|' +
      'landing|attract .. customers|clients, how to land clients|customers, foot in the door, to use our|my app|' +
      'software|product|tool|service|platform, .. sign|signing up for|to our|my plan|service|app|platform, people ' +
      'with budget, buy from us, who need .. pictures|photos|photographs taken, .. reach|reaching gps|doctors|' +
      'parents|farmers|families|lawyers|schools|teachers|landlords|brides|pensioners, word of mouth clients, next ' +
      'customer, law firms|hospitals|companies|farms|schools that|who buy, buyers with budget, in the market for, ' +
      'get our|my app|product|tool|service in front of, .. sell to gyms|lawyers|schools|universities|hospitals|' +
      'farmers|operators|dealerships|nato|clinics|hotels|builders|restaurants, with a|the budget for, budget for ' +
      "our|my|this, who'd|might|would|who buy .. from us|me, pay us for, pay me for, sends|sends you " +
      'clients|customers, would|could specify our|my, paying guests, who buy .. services|software|tools|supplies, ' +
      "who'd buy, sell my products|product|art|wine|work|services, selling my products|product|art|work, farm|farms " +
      'out their|work|slogans|overflow|jobs, might|could|gladly pay for, customer acquisition'),
  concept('pilot-customers',
    'pilot, trial customer, trial client, design partner, lighthouse customer, test customer, willing to try, try ' +
      'it for free, proof of concept, for a trial, run a trial, trial site, trial with, early adopter, field trial, ' +
      'test site, trial run, try our, test location, would try it, first deployment, first installation, pilots ' +
      'with, test partners, test clients, test farm, first reference, reference project, trial partners, trial ' +
      'period, demo site, demonstration site, testbed, test bed, living lab, field test, pilot with, pilot compan*, ' +
      'poc partner, poc with, run a poc, try it for, who would try, to try it, willing to test, willing to let us, ' +
      'to take part, take part in our, take part in a study, take part in a trial, for free for a, for free over, ' +
      'free for a quarter, free for a month, free for three months, for nothing, at no cost in return, first ' +
      'adopters, first site, first sites, first installations, early adopters, being first to try, first to try ' +
      'things, test our sensors, test our machine, test our robot, in real conditions, under real conditions, real ' +
      'life test, demonstrator site, demo customer, reference customer, reference client, willing|ready|happy to .. ' +
      'pilot|try|trial, let us .. try|test|install|fly|put|bolt|run, try|test .. for free|nothing, find|need|looking ' +
      'for .. homes|schools|hospitals|farms|factories|nurseries|clinics .. try|test|pilot, need|find .. to take ' +
      'part, try our app for, reference site|plant|user, paid trial|pilot, launch customer, trial going, ' +
      "give|lend|gives|lends us|me .. field|machine|ward|classroom|line|roof|floor, who'd give us .. field|machine|" +
      'ward|classroom|line|roof|floor, pocs, poc scoping, poc success, test our .. with a|one .. utility|hospital|' +
      'bank|insurer|city|school|farm|factory|hotel, would|could|who test our, try out new tools, pilot projects, ' +
      'pilot plant, be our first, one brave|bold|patient factory|clinic|school|hotel|farm|team, pilot customers, ' +
      'proof of concept with|at|on'),
  concept('beta-testers',
    'beta, tester, test user, user test, to test it, test the app, who will test, test your, someone to test, test ' +
      'group, who would test, guinea pig, test families, test kitchen, try out my, test readers, testers for, ' +
      'testers from, testing group, user testers, app testers, game testers, play testers, playtesters, early ' +
      'access, waitlist, taste testers, sample users, user panel, friendly users, test audience, testing products, ' +
      'honest users, users to try, users to test, would wear it, who would wear, try out our, try out the, willing ' +
      'to try my, tasting panel, test riders, test players, test customers for my, usability testers, critical ' +
      'users, test|testing|try|trying my|our .. app|game|product|prototype, users|mums|parents|families|people ' +
      'to|who .. try, users|mums|parents|families to .. test, beta customers, testflight, early users who|to, alpha ' +
      'users|testers|test, real users click, unfinished stuff|products|software, trying|try|test out your|our ' +
      'thing|app|product, closed beta, open beta, click around, try our|my alpha|beta, bug reports, test|testing ' +
      'my|our site|website|recipes|platform|tool|course|class|menu|board|cards, before launch|release try|test, ' +
      'first users to, use your game, test our new, people to break, try|test your|any|new .. ' +
      'app|apps|gadget|gadgets, early builds, test any, try your, and tell me|us .. honest|honestly|straight'),
  concept('customer-success',
    'customer success, account management, account manager, csm, customer onboarding, user onboarding, ' +
      'implementation manager, customer experience, cx, upsell, upselling, customer happiness, client success, ' +
      'onboarding customers, happy customers, client relationships, customer relations, client management, customer ' +
      'health, customer education, customer satisfaction, cs team, customer implementation, implementation ' +
      'consultant, customer training, success manager, customer journey mapping, client onboarding, run the ' +
      'onboarding, onboarding side, key account care, customer outcomes, customers successful, account growth, ' +
      'head|heads of cs, cs at, cs leader, cs lead, gainsight, planhat, churnzero, vitally, health score, health ' +
      'scores, qbr, quarterly business review, post sale, after the sale, account care, clients|customers|users ' +
      'successful, customer|client journey, adoption plan, customer adoption, clients|customers really use, ' +
      'customers|clients to value, time to value, onboarding playbook, onboarding new accounts|customers|clients, ' +
      'onboard customers|clients|accounts, after signature, look after accounts, renewals and expansion|upsell, ' +
      'happy clients|customers into, client care, customer lifecycle, customer success team, renewals, nps ' +
      'score|scores'),
  concept('customer-support',
    'customer support, customer service, support team, support agent, help desk, helpdesk, zendesk, ticket system, ' +
      'service desk, chat support, support ops, support operations, call centre, call center, contact centre, ' +
      'contact center, hotline, complaint handling, customer care, 1st level, support process, support inbox, ' +
      'support people, support lead, answering customers, angry customers, customer requests, customer queries, ' +
      'freshdesk, technical support, user support, after sales, aftersales, live chat, service centre, customer ' +
      'complaints, handling complaints, guest complaints, support tickets, ticket volume, ticket backlog, first ' +
      'level support, second level support, difficult guests, difficult customers, difficult clients, upset ' +
      'customers, phone support, guest relations, guest service, front desk, handle|handling|answer|answering .. ' +
      'complaints|tickets|callers, response time, first response, service team, csat, support macros, angry ' +
      'callers|guests|clients, kundendienst*, kundenservice, 24 7 support, ticketing system|tool, service agents, ' +
      'call handling, support knowledge, bad reviews, gorgias, refund requests, support quality, run .. support ' +
      'team, tickets a day, self service pages, furious callers|customers, help|support|service bot|bots, answers ' +
      'your|our phones|calls|chats, chat deflection, ticket routing, phones and chats'),
  concept('retention',
    'retention, churn, never come back, keep users, keep customers, keeping customers, loyalty, engagement of ' +
      'users, user engagement, cancellations, stickiness, repeat purchase, repeat customers, fix our onboarding, ' +
      'customers leave, users leave, customers stay, users stay, members leave, members stay, keep members, ' +
      'subscriber retention, reactivat*, reengage*, trial conversion, lifetime value, ltv, habit forming, repeat ' +
      'business, returning customers, losing customers, losing clients, losing users, losing subscribers, losing ' +
      'members, lose customers, lose clients, lose users, lose members, customers cancel, users cancel, members ' +
      'cancel, people cancel, cancel after, leave after, leaves after, leave us after, stopped using, bounce after, ' +
      'fix such a leak, leaky bucket, churned, churning, loyal customers, guests come back, customers come back, ' +
      'users drop off, drop off after, keep subscribers, keep our members, keep clients, keeping clients, keep our ' +
      'customers, keep guests, keeping users, members quit, repeat orders, repeat guests, why .. subscribers|users|' +
      'members|customers|clients|people cancel|leave|quit, come|coming back again|a again|second, get|make ' +
      'people|users|guests|customers|them come|return|coming back|again, users return, habit loops, cohort curves, ' +
      'loyal members|guests|subscribers|users, loyalty programme|program|scheme, net revenue retention, keep|keeping ' +
      'subscribers|users|players, will|who|might cancel, keep|keeps cancelling|leaving, members renew, renewal rate, ' +
      'second purchase, repeat rate, repeat visits, one off buyers, stop using our|my|it, leaking bucket, ' +
      'people|users vanish, make them|people|users stay, lapsed buyers|customers|members|donors, stick|sticks ' +
      'around, lost users|customers, save desk, win back .. customers|members|buyers|users|mailings'),
  concept('lead-generation',
    'lead generation, lead gen, more leads, qualified leads, cold email, cold emailing, cold call, cold calling, ' +
      'cold mail, prospecting, outbound campaign, demand generation, demand gen, lead scoring, appointment setting, ' +
      'inbound leads, b2b leads, leadgen, generate leads, lead flow, lead lists, lead magnet, lead qualification, ' +
      'cold acquisition, outbound sales, book meetings, meeting booking, lead machine, prospect lists, abm, demand ' +
      'creation, sales pipeline, pipeline of customers, pipeline generation, deal pipeline, fill our pipeline, fill ' +
      'the pipeline, fill my pipeline, full pipeline, build pipeline, new leads, warm leads, leads please, find ' +
      'leads, get leads, lead nurturing, lead funnel, inbound enquiries, outbound emails, sales outreach, getting ' +
      'meetings, get meetings with, get appointments, new enquiries, more enquiries, just leads, qualified lead, top ' +
      'of the funnel, top of funnel, qualified appointment, appointment setter, book|booking|booked ' +
      'meetings|appointments|demos, outbound, outbound sequence, outbound that, list of prospects, lists of ' +
      'prospects, apollo or clay, apollo io, lead capture, qualified meetings, bring|brings in enquiries, contact ' +
      'form, leadgenerier*, terminvereinbarung, lemlist, sales navigator, linkedin|email|sales|cold outreach, lead ' +
      'research, prospect|prospecting lists, enriching prospect, pipeline of leads, more inbound, cold prospects, ' +
      'someone to book meetings, steady stream of, b2b prospects, prospects for, local enquiries, inbound requests, ' +
      'clay or|and apollo, apollo|clay set, into prospects|leads, form fills, brings enquiries, bring enquiries, b2b ' +
      'leads|contacts'),
  concept('crm',
    'crm, hubspot, salesforce, pipedrive, revops, revenue operations, revenue ops, sales ops, sales operations, ' +
      'sales tools, zoho, sales automation, customer database, marketing automation, sales stack, attio, salesforce ' +
      'admin, sales cloud, sales dashboard, sales tooling, sales systems, ms dynamics, marketing ops, lead ' +
      'management, contact management, customer data platform, sales database, freshsales, customer|client|contact ' +
      'database, customer data .. spreadsheets, all our|my contacts, contacts in one, one place .. contacts, ' +
      'log|logging their|our calls, dynamics 365 sales, crm system, sugarcrm, close io, monday crm, contacts in ' +
      'excel, clean|cleaning up .. client|customer|contact database|list, hygiene in salesforce, lead routing, ' +
      'dynamics crm, donor database|databases, track .. supporters|donors|contacts|clients|customers, ' +
      'customer|client|contact records, salesforce admins, supporter database'),
  concept('distribution',
    'distribution, distributor, resell*, wholesale, sales agent, sales channel, listing with, get listed, route to ' +
      'market, channel sales, supermarket shelf, supermarket shelves, on the shelves, trade partners, stockist, ' +
      'sales representative in, channel partner, distribution contact, distributors in, distributors for, dealer ' +
      'network, resellers, wholesale contacts, onto shelves, sales partners, trading company, partner channel, ' +
      'channel management, importers for, export partners, trade agents, listed at, supermarket buyers, resell, ' +
      'commercial agent, sales network, into shops, into stores, into supermarkets, into pharmacies, into retail, ' +
      'into bookshops, into farm shops, into kiosks, into delis, into department stores, listed in supermarkets, ' +
      'product listings, retail listings, get our products listed, sales agents, trade agent, sales representatives ' +
      'in, reps in, manufacturer rep, who would stock, shops who would stock, shops to stock, to stock our, stock ' +
      'my, find shops, retailers to stock, listing fees, shelf placement, distributor for, importer for, importers ' +
      'in, indirect channel, carry|carries|carrying lines|our|my|a line|range, lines like ours, händler, ' +
      'großhändler, vertriebspartner, channel manager, channel programme|program, sales territory, distributorship, ' +
      'exclusive distribution, stock and sell, onto the shelf, dealers for|who|in|abroad, find|new|more|specialist ' +
      'dealers, agent for our|my, importer in|for|who|to|and, trade channel, .. tech partner programme, build .. ' +
      'indirect|reseller|dealer channel|network, dealers and agents, dealers and importers, wholesaler, agents ' +
      'with|who .. line|shops, vars, system houses, sell on, rep .. brands|lines, dealer ' +
      'agreement|agreements|contract, line|brand to|into independent shops, sales agents in, importers and ' +
      'wholesalers|distributors'),
  concept('go-to-market',
    'go to market, gtm, product launch, launch strategy, launch plan, market launch, go to market strategy, gtm ' +
      'strategy, product market fit, launch campaign, launch our, launching our, beachhead, commercialisation ' +
      'strategy, commercialisation, commercialization, launch my product, launch my app, launch a product, launching ' +
      'a product, bring it to market, bring to market, bring our product to market, get to market, bring a product ' +
      'to market, into the market, commercial launch, launch playbook, launch|launching in the right, ' +
      'plan|planning|prepare|preparing .. our|my|the launch, launch expert|advice|advisor|timing|checklist|sequence, ' +
      'launched b2b|hardware|consumer products|product|a, .. product marketer, .. product marketing, sell to first, ' +
      'icp, ideal customer profile, new products|product to market, right segment, segment focus, first segment, ' +
      'sales led, product led growth motions, markteinführung, after launch, product is finished|ready, channel ' +
      'choice, prelaunch, pre launch, soft launch, what channel, which channel, launch in spring|autumn, first ' +
      'launch, market sequencing, how to launch in|our|my, launched .. in retail|pharmacy|shops, to launch it, ' +
      'brought .. to market, bring|bringing|take|taking .. to market, from nought|zero|nothing to .. ' +
      'hundred|clients|customers, launch veterans, launch calendar, sales motion, market entry plan|plans, launching ' +
      'dev|developer|consumer products, first ten|20|twenty|hundred|100|50 paying customers|buyers|clients, bottom ' +
      'up adoption'),
  concept('international-expansion',
    'expand internationally, expanding internationally, expand to, expand into, expanding to, expanding into, new|' +
      'us|european|german|uk|french|asian|foreign|chinese|indian|japanese|dutch|nordic|spanish|italian|african|gulf|' +
      'export|dach market, expansion, internationali*, enter the us|market|german|uk, us launch, launch in the us, ' +
      'market entry, going international, go international, new country, in other markets, enter ' +
      'germany|france|dach, go to the us, latin american market, middle east, setting up in, roll out in, expand in, ' +
      'expanding in, outside germany, outside europe, beyond germany, beyond europe, other european, second country, ' +
      'more countries, into germany|france|poland|spain|italy|asia|africa|india|china|japan|brazil|dach|europe|' +
      'austria|switzerland|denmark|sweden|norway|finland|belgium|portugal|ireland|turkey|kenya|nigeria|dubai|saudi|' +
      'korea|vietnam|scandinavia|mexico|canada|america|romania|ukraine|czech|hungary|greece, international markets, ' +
      'international business, international growth, international rollout, international sales, branch in, country ' +
      'launch, local entity, mena, apac, latam, intercultural, european launch, go global, going global, global ' +
      'markets, softlanding, soft landing, dach launch, expand|sell|selling|customers|clients|growing|go|going|' +
      'business|markets|branch|partners|distributors|opening|entities|entity abroad, into the us|uk|eu|netherlands|' +
      'gulf|nordics|baltics, into east africa, into south africa, into latin america, into north america, into ' +
      'eastern europe, new markets, entering the us|german|uk|market|chinese, entering new, eyeing the german, ' +
      'opening an office, open an office, office opens, opening in germany, set up in germany, set up in the uk, set ' +
      'up in the us, setting up a subsidiary, set up a subsidiary, our subsidiary in, cross border business, foreign ' +
      'companies, scale across europe, export to, export markets, entry into, sell|selling|launch|launching|expand|' +
      'expanding|bring|export|exporting .. in|into|to germany|austria|switzerland|france|spain|italy|portugal|poland|' +
      'denmark|sweden|norway|finland|netherlands|belgium|uk|us|usa|america|canada|brazil|mexico|japan|china|india|' +
      'korea|africa|asia|europe|scandinavia|gulf|dubai|turkey|nordics, open the market, open a market, open new ' +
      'markets, open|opening up in, open|opening up in the us, across|over the border|borders, entry to|into|in ' +
      'india|china|brazil|japan|us|uk|germany|france|spain|italy|poland|africa|asia, which .. country first, ' +
      'firm|company|business|shop|brand abroad, taken|take .. firm|company|business|brand abroad, country manager, ' +
      'trade commissioner, chamber|chambers of commerce abroad, foreign branch, foreign subsidiary, entity set up, ' +
      'entity setup, rolled|rolling out .. in .. countries, made it in dach|germany|the|france|america, ' +
      'international roll out, abroad chambers, landing pad, first foreign, new geographies, nearby countries, ' +
      'know|knows how .. works|work in|there japan|china|brazil|india, opening|open|launch|launching|expand|launched ' +
      'in .. states|poland|japan|mexico|singapore|southeast|countries, us entity, need a us|uk entity, setting up ' +
      'shop in, going|go to|into southeast|asia|japan|america, demand in mexico|japan|brazil|india|china|africa|' +
      'france|spain|italy|poland|us|uk, taking|take|bring|bringing our|my app|product|shop|brand|service to|into, ' +
      'country launcher|launchers, set up a market, launched .. seven|five|six|ten countries'),
  ...marketingConcepts(),
]
