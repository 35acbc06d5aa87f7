import { concept, type Concept } from '#core/profile/concept.ts'

/** Finding buyers, keeping them, and being known. */
export const sellingConcepts: readonly Concept[] = [
  concept('sales', 'Sales',
    'sale, selling, sell, close deals, closing deals, sales team, account executive, account exec, aes, ae, sdr, ' +
      'sales process, sales leader, sales lead, head of sales, vp of sales, vp sales, chief revenue officer, cro, ' +
      'outbound, sales rep, sales person, salesperson, salespeople, sales people, sales training, sales trainer, ' +
      'sales pitch, b2b sales, sales coach, sales coaching, salesman, saleswoman, sales strategy, inside sales, ' +
      'field sales, pre sales, presales, sales manager, sales director, sales cycle, key account, ' +
      'key account manager, sales playbook, commercial lead, sales enablement, door to door, sales call, telesales, ' +
      'commercial director, head of commercial, first sales, salesforce team, sales structure, sales organisation, ' +
      'sales organization, sales funnel, sales numbers, sales partner, commercial side, commercial team, ' +
      'commercial experience, closers, closing techniques, upselling, trade sales, technical sales, sales engineer, ' +
      'solution sales, demo calls, discovery calls, sales decks, first ten customers, sales scripts, ' +
      'sales experience, ex sales, vps sales, account managers, quota, revenue leader'),
  concept('enterprise-sales', 'Enterprise sales',
    'enterprise sales, enterprise deal, enterprise customer, enterprise client, selling to enterprise, ' +
      'sell to enterprise, procurement cycle, enterprise ae, enterprise aes, selling to corporates, ' +
      'sell to corporates, corporate clients, selling to banks, sell to banks, sell to hospitals, ' +
      'selling to hospitals, complex sales, buying centre, buying center, selling to large, sell to large, ' +
      'selling into factories, large accounts, big accounts, big ticket, big customers, selling to big, ' +
      'sell to big, enterprise contract, solution selling, meddic, meddpicc, long sales cycle, ' +
      'enterprise software sales, tender management, selling to insurers, sell to insurers, large corporates, ' +
      'corporate customer, sell to corporations, selling to corporations, corporate buyers, corporate buying, ' +
      'selling to car makers, selling to retailers, selling to utilities, big corporates, large customers, ' +
      'large clients, big clients, key accounts, enterprise buyers, procurement process of corporates, ' +
      'into corporates, into big companies, into large companies, into hospitals, into banks, sell into large, ' +
      'selling to industry, closing large, large deals, big deals, six figure deals, tender sales, rfp process, ' +
      'sales to industry'),
  concept('business-development', 'Business development',
    'business development, biz dev, bizdev, bd, business developer, develop business, new business, bdm, ' +
      'market development, bd&l, find new markets, deals with partners'),
  concept('partnerships', 'Partnerships',
    'partnership, partner, partnering, channel partner, alliance, collaboration, collaborate, collaborator, ' +
      'cooperation, cooperate, joint venture, joint project, co develop*, codevelop*, joint development, team up, ' +
      'co marketing, bundle, work together with, partners for, partners who, industry partners, ' +
      'partners from industry, co operations, collaborations with, joint offer, joint events, alliances with, ' +
      'consortium partners, work with schools, work with universities, work with museums, companies to work with, ' +
      'organisations to work with, brands to work with, brand collaborations, collab, strategic alliances, ' +
      'content partners, media partners, integration partners, technology partners, corporate partners'),
  concept('customers', 'Customers',
    'customer, client, buyer, prospect, user acquisition, more customers, more clients, more users, paying users, ' +
      'win customers, win clients, find clients, find customers, get clients, get customers, new business, ' +
      'fill my calendar, order book, people who need, companies that need, companies who need, teams that need, ' +
      'firms that need, corporate clients, people who buy, anyone who buys, somebody who buys, purchasing manager, ' +
      'buyers from, b2b clients, new mandates, projects for my agency, patients for, first users, early users, ' +
      'first paying, find buyers, buyers for, win new, acquire customers, acquiring customers, customers for, ' +
      'clients for, new clients from, clients who, customers who, companies that would buy, firms that would, ' +
      'who buys from us, who would buy, who would pay, companies to buy, companies that use, sell to them, ' +
      'more guests, more patients, more members, more orders, larger orders, bigger orders, ' +
      'contracts with companies, corporate bookings, full calendar, fill our calendar, fill my schedule, ' +
      'project enquiries, new assignments, win projects, next projects, commissioned work, who order, ' +
      'ordering from us, find users, get users, 100 users, first 100, first ten, two new, new accounts, ' +
      'demand side, target customers, ideal customers, end customers, early customers'),
  concept('pilot-customers', 'Pilot customers',
    'pilot, trial customer, trial client, design partner, lighthouse customer, test customer, willing to try, ' +
      'try it for free, proof of concept, poc, for a trial, run a trial, trial site, trial with, early adopter, ' +
      'field trial, piloting, test site, test in our, trial run, try our, test location, would try it, ' +
      'first deployment, first installation, pilots with, pilot farms, test partners, test clients, test farm, ' +
      'test hospital, test schools, first reference, reference project, trial partners, trial period, demo site, ' +
      'demonstration site, testbed, test bed, living lab, real life test, try it out with, let us test, let us try, ' +
      'install it for free, use it for free, field test, field testing partners, who would try, who want to try, ' +
      'willing to test, companies that try, give it a try'),
  concept('beta-testers', 'Beta testers',
    'beta, tester, test user, user test, to test it, test our app, test my app, test the app, try my app, ' +
      'try our app, who will test, test your, people to try, people to test, someone to test, test group, ' +
      'trial users, who would test, testing our app, guinea pig, test families, test kitchen, try out my, ' +
      'test readers, people who test, test it for, try it and, testing with, testers for, testers from, ' +
      'testing group, user testers, app testers, game testers, play testers, playtesters, try the product, ' +
      'try our product, try my product, test the product, test our product, test my product, test our prototype, ' +
      'test my prototype, test panel, panel of users, early users, early access, waitlist, people willing to test, ' +
      'parents to test, teachers to test, students to test, doctors to test, families to test, test drive, ' +
      'taste testers, tasting, sample users, user panel, friendly users, test audience, product tests, ' +
      'product testing, give me feedback on the app, testing your product, testing your app, testing products'),
  concept('customer-success', 'Customer success',
    'customer success, account management, account manager, csm, customer onboarding, user onboarding, ' +
      'implementation manager, customer experience, cx, customer journey, nps, upsell, upselling, ' +
      'customer happiness, client success, onboarding customers, happy customers, client relationships, ' +
      'customer relations, client management, customer health, account managers for saas, customer education, ' +
      'customer satisfaction, cs team, customer implementation, implementation consultant, customer training, ' +
      'success manager'),
  concept('customer-support', 'Customer support',
    'customer support, customer service, support team, support agent, help desk, helpdesk, zendesk, intercom, ' +
      'ticket system, service desk, chat support, support ops, support operations, call centre, call center, ' +
      'contact centre, contact center, chatbots that, hotline, complaints, complaint handling, tickets, ' +
      'customer care, 1st level, support process, support inbox, support people, support lead, answering customers, ' +
      'angry customers, customer requests, customer queries, freshdesk, first level support, second level support, ' +
      'it support, technical support, user support, after sales, aftersales, live chat, service centre, ' +
      'service team, escalations, service level'),
  concept('retention', 'Retention and churn',
    'retention, churn, never come back, keep users, keep customers, keeping customers, loyalty, ' +
      'engagement of users, drop off, cohort, lifecycle, user engagement, cancellations, stickiness, ' +
      'repeat purchase, repeat customers, fix our onboarding, renewals, customers leave, users leave, ' +
      'customers stay, users stay, members leave, members stay, customers coming back, keep our customers, ' +
      'keep our users, keep members, subscriber retention, reactivat*, win back, reengage*, onboarding flow, ' +
      'onboarding of users, trial conversion, trial to paid, first week drop, lifetime value, ltv, habit forming, ' +
      'repeat business, regulars, returning customers'),
  concept('lead-generation', 'Lead generation',
    'lead generation, lead gen, more leads, qualified leads, cold email, cold emailing, cold call, cold calling, ' +
      'cold mail, prospecting, outbound campaign, demand generation, demand gen, lead scoring, appointment setting, ' +
      'inbound leads, b2b leads, pipeline, leadgen, generate leads, leads for, lead flow, lead lists, lead magnet, ' +
      'lead qualification, cold acquisition, acquisition of customers, outreach, outbound sales, first meetings, ' +
      'book meetings, meeting booking, cold emails that, lead machine, sales leads, prospect lists, abm, ' +
      'account based marketing, demand creation'),
  concept('crm', 'CRM and sales tools',
    'crm, hubspot, salesforce, pipedrive, revops, revenue operations, revenue ops, sales ops, sales operations, ' +
      'sales tools, zoho, sales automation, customer database, marketing automation, sales stack, attio, ' +
      'customer relationship management, salesforce admin, sales cloud, sales dashboard, sales process in, ' +
      'sales tooling, sales systems, leads in a spreadsheet, ms dynamics, marketing ops, lead management, ' +
      'contact management'),
  concept('distribution', 'Distribution and resellers',
    'distribution, distributor, resell*, wholesale, wholesaler, sales agent, sales channel, var, listing with, ' +
      'listings, shelf space, get listed, importer, route to market, channel sales, supermarket shelf, ' +
      'supermarket shelves, on the shelves, trade partners, stockist, sales representative in, channel partner, ' +
      'distribution contact, indirect sales, distributors in, distributors for, dealer network, dealerships, ' +
      'resellers, wholesale contacts, into shops, into stores, into supermarkets, into pharmacies, into retail, ' +
      'onto shelves, on shelves, sales partners, sales reps abroad, trading company, partner channel, ' +
      'channel management, importers for, export partners, trade agents, listing in, listed in, listed at, ' +
      'supermarket buyers, shops that sell, shops that would sell, shops to sell, bring to market, resell, ' +
      'marketplaces to sell, agents in, agent for, commercial agent, sales network, where to sell, ' +
      'field sales partner'),
  concept('go-to-market', 'Go-to-market',
    'go to market, gtm, product launch, launch strategy, launch plan, market launch, go to market strategy, ' +
      'traction, gtm strategy, product market fit, launch campaign, launch a product, launching a product, ' +
      'launch of our, launch of my, bring to market, bring a product to market, bring it to market, ' +
      'bring our product to market, take to market, get to market, route to first customers, launch our, launch my, ' +
      'launching our, launching my, launches, go live, first market, beachhead, commercialisation strategy, ' +
      'commercialisation, commercialization, positioning and launch'),
  concept('international-expansion', 'International expansion',
    'expand internationally, expanding internationally, expand to, expand into, expanding to, expanding into, ' +
      'new market, expansion, internationali*, enter the us, us market, us launch, launch in the us, ' +
      'european market, german market, uk market, french market, dach, asian market, market entry, ' +
      'enter the market, going international, go international, other countries, new country, abroad, ' +
      'foreign market, in other markets, emerging markets, entering the, enter germany, enter the german, ' +
      'enter the uk, enter france, go to the us, cross border, polish market, chinese market, indian market, ' +
      'japanese market, dutch market, nordic market, spanish market, italian market, african market, ' +
      'latin american market, gulf market, middle east, opening an office in, setting up in, roll out in, ' +
      'expand in, expanding in, expand our, outside germany, outside the uk, outside europe, outside our country, ' +
      'beyond germany, beyond europe, other european, enter new markets, entering new markets, selling in other, ' +
      'sell in other, sell in the us, sell in germany, sell in france, export market, second country, ' +
      'more countries, into germany, into france, into the us, into the uk, into poland, into spain, into italy, ' +
      'into the nordics, into asia, into africa, into india, into china, into japan, into brazil, ' +
      'into latin america, into the gulf, to japan, to brazil, to canada, to the uk, to germany, to france, ' +
      'to poland, to the nordics, market access, international markets, international business, ' +
      'international growth, international rollout, international sales, branch in, open in london, open in berlin, ' +
      'open in paris, country launch, launch in germany, launch in france, launch in the uk, launch in spain, ' +
      'doing business in, how business works in, business culture in, local entity, subsidiary, mena, apac, latam, ' +
      'emea, cultural differences, intercultural, european launch, go global, going global, global markets, ' +
      'softlanding, soft landing'),
  concept('marketing', 'Marketing',
    'marketing, marketer, cmo, chief marketing officer, vp marketing, vp of marketing, advertising, ad campaign, ' +
      'marketing strategy, messaging, analyst relations, creative agency, ad agency, advertiser, out of home, ' +
      'promotion of, promote my, promote our, brand awareness, awareness campaign, market my, market our, ' +
      'marketing automation, marketing analytics, market a product, how to market, promoting, flyers, billboard, ' +
      'radio ads, tv ads, communications strategy, campaign planning, campaign management, campaign manager, ' +
      'marketeer, content and social, sports marketing, music marketing, b2c marketing, consumer marketing, ' +
      'more visibility, visibility for our, visibility for my, get noticed, get the word out, spread the word, ' +
      'reach more people, reach people, reach new, reach young people, target group, target audience, ' +
      'audience building, build an audience, more reach, advertise, adverts, creative campaigns'),
  concept('growth', 'Growth',
    'growth, plg, scale up sales, viral, referral programme, referral program, referral scheme, conversion, ' +
      'cro expert, a b testing, a b test, grow faster, grow from, grow to, funnel, grow my, demand side, ' +
      'app store optimisation, scaling user, grow the, grow our, growing our, scale our, scale my, scale the, ' +
      'double our, double my, growth strategies, user numbers, downloads, sign ups, signups, signup rate, virality, ' +
      'landing page tests, scaling from, scale from, grow users, growing users, growth advisor, reach 10k, ' +
      'reach 1m, acquisition channels, product led'),
  concept('paid-ads', 'Paid advertising',
    'paid ad, paid advertising, paid acquisition, paid media, paid social, performance marketing, ' +
      'performance marketer, facebook ads, instagram ads, tiktok ads, ppc, sea, media buying, media buyer, ' +
      'ad spend, roas, ads, adwords, display advertising, programmatic, retargeting, google shopping, amazon ads, ' +
      'ad budget, media planning, cpc, cac, google ad, online advertising, facebook ad, instagram ad, ad accounts, ' +
      'ad creatives, paid search, paid channels, performance campaigns, social ads, media agency, tv advertising, ' +
      'ad performance, youtube ads, ad optimisation, campaign optimisation, bid management, cost per lead, ' +
      'cost per click, customer acquisition cost, paid user acquisition'),
  concept('email-marketing', 'Email marketing',
    'email marketing, mail marketing, email campaign, mailchimp, klaviyo, email automation, deliverability, ' +
      'email list, mailing list, email sequence, email flows, drip campaign, crm marketing, email copy, brevo, ' +
      'email funnel, emails that people open, mailings, newsletter marketing, email newsletters, email templates, ' +
      'open rates, mail automation, welcome sequence, abandoned cart, lifecycle emails, email strategy'),
  concept('seo', 'Search engine optimization',
    'seo, organic traffic, search ranking, google ranking, rank on google, link building, backlink, ' +
      'keyword research, found on google, search traffic, ranking on google, rank in google, google search, ' +
      'search engine, first page of google, page one of google, organic search, organic growth via search, ' +
      'seo audit, google business, domain authority, found online'),
  concept('social-media', 'Social media',
    'social media, tiktok, instagram, insta, linkedin content, linkedin posts, social media manager, reels, ' +
      'short video, youtube, followers, twitter, threads, linkedin strategy, social, instagram reels, ' +
      'tiktok videos, tik tok, pinterest, snapchat, facebook, social strategy, social media content, ' +
      'social media calendar, social media people, social media marketing, community management on, viral videos, ' +
      'viral, hashtags, meme'),
  concept('influencers', 'Influencers and creators',
    'influencer, creator, youtuber, tiktoker, blogger, instagrammer, brand ambassador, ugc, streamer, affiliate, ' +
      'creators with, food bloggers, travel bloggers, mum bloggers, mom bloggers, fashion bloggers, ' +
      'micro influencers, brand deals, creators who, people with followers, people with an audience, ' +
      'people with a following, large following, big following, ambassadors, twitch'),
  concept('branding', 'Branding',
    'brand, branding, brand strategy, brand strategist, rebrand, rebranding, positioning, naming, logo, ' +
      'corporate identity, corporate design, visual identity, tone of voice, brand story, name for my, ' +
      'name for our, repositioning, new name, brand communication, brand awareness for, our image, look and feel, ' +
      'new look, find a name, product names, packaging design and brand, employer branding strategy, image problem, ' +
      'reposition, identity design, brand launch, rename'),
  concept('content', 'Content',
    'content, content strategy, content strategist, blogging, blog, video content, editorial, webinar, white paper, ' +
      'whitepaper, editorial strategy, articles, thought leadership content, website content, long form, ' +
      'case studies, knowledge base, e books, magazine content'),
  concept('copywriting', 'Copywriting',
    'copywrit*, copy writer, copy writing, ux writing, ux writer, slogan, website copy, website text, sales copy, ' +
      'landing page copy, edit texts, editing, proofread*, writing texts, write texts, good writing, ' +
      'plain language, ghostwriting, ghostwriter, product text, product descriptions, sales letters, ad copy, ' +
      'plain english, headlines, claims and slogans, copywriters, write copy, writing copy, write better, ' +
      'writing clear, clear writing, writing coach, product copy, microcopy, ux copy, write emails, edit your, ' +
      'proofreading, proof reading, proof read, text work, text writer, texter, rewriting, speech texts, ' +
      'slogans and, taglines, landing page text, technical writing, technical writer, technical documentation, ' +
      'science writing, editor for, lektorat, writing for the web, grant texts, linkedin texts, press texts, ' +
      'writing skills, words that sell'),
  concept('storytelling', 'Storytelling',
    'storytell*, tell their story, tell your story, telling stories, story telling, narrative, speechwriting, ' +
      'speech writing, speechwriter, brand story, founder story, our story, my story, company story, tell stories, ' +
      'data story, dramaturg*, story for, tell a story, telling a story, tell a good story, explain what we do, ' +
      'explain our product, explain what i do, explain it simply, explaining what we do, storytellers, ' +
      'oral history, narrative strategy, interview people, life stories, brand narrative, biographies, ' +
      'impact stories, data storytelling, documentary storytelling, speech writers, write speeches, ceo speeches, ' +
      'speeches'),
  concept('press', 'Press and public relations',
    'press, pr, public relations, media coverage, communications, comms, media relations, press contact, ' +
      'media contact, media training, get into the media, in the newspaper, newspaper coverage, media attention, ' +
      'publicity, spokesperson, talking to journalists, journalist contacts, visibility in the media, media work, ' +
      'media interviews, interview training for tv, interviews with journalists, pr strategy, publicist, ' +
      'news coverage, in the news, in the papers, write about us, write about our, report about us, report on us, ' +
      'media list, media outreach, tv appearance, heads of communication, science communication, ' +
      'press distribution, story placement, op ed, op eds'),
  concept('media', 'Media and journalism',
    'media, journalis*, reporter, newspaper, editor, newsroom, broadcaster, broadcasting, radio, tv, television, ' +
      'magazine, local news, columnist, science communicator, fact check*, investigative, local paper, journalist, ' +
      'correspondents, press people, news outlet, freelance journalist, news people, media partner, ' +
      'foreign correspondent, editorial office, editorial team, editors of, magazine publisher, ' +
      'podcast journalists, journalism, disinformation, misinformation, press photographers, broadcast, film critics'),
  concept('sponsorship', 'Sponsorship',
    'sponsor, sponsoring, sponsorship, sponsored, brand sponsor, advertisers, naming rights, logo on, ' +
      'sponsors from, find sponsors, sponsors who, corporate donations, company donations, ad slots, ad space, ' +
      'sell ads, sell advertising, brand money'),
  concept('pricing', 'Pricing',
    'pricing, pricing strategy, packaging and pricing, price increase, raise prices, raising prices, ' +
      'raise my prices, raise our prices, what to charge, how much to charge, willingness to pay, charge for it, ' +
      'what could i charge, price our, price my, my prices, hourly rate, price list, day rates, discounting, ' +
      'price tag, our prices, price point, price it, price them, price models, price strategy, price setting, ' +
      'set prices, setting prices, price a product, right price, charge more, charge clients, charging for, ' +
      'charge per, how much can i charge, what can i charge, what do i charge, what should i charge, what price, ' +
      'how to price, how to charge, price psychology, price sensitivity, subscription price, per seat, per user, ' +
      'discount, rate card, my rates, our rates, undercharging, undercharge, price elasticity, revenue management, ' +
      'yield management, ticket prices, menu prices, pay what you want, willing to pay, too cheap, price plans, ' +
      'price tiers'),
  concept('pitching', 'Pitching',
    'pitch, pitching, pitch training, pitch feedback, deck, demo day, pitch coach, practise my pitch, ' +
      'practice my pitch, pitch trainers, look at your deck, review decks, review your deck, deck feedback, ' +
      'presentations to investors, role play investors, investor presentation, jury member, one pager, ' +
      'explain my startup'),
  concept('public-speaking', 'Public speaking',
    'speak in public, stage fright, keynote, talk in front of people, presentation training, presentation, ' +
      'presenting, toastmasters, rhetoric, on stage, voice coach, voice training, speaking coach, speak better, ' +
      'moderate events, moderating events, moderate panels, give talks, giving talks, talk at schools, mc, emcee, ' +
      'master of ceremonies, present better, stage presence, lectures, stand up, improv, impro, speech, ' +
      'public speaking coach, speaking, speak at events, speaking training, speech training, speech coach, ' +
      'stage coach, stage training, stage experience, stage fear, performance coaching, present to, ' +
      'present in front, ted talk, tedx, debating, voice work, body language, giving keynotes, conference talks, ' +
      'happy to speak, public talks, moderate your, moderate an event, event moderation, event moderator, ' +
      'hosting on stage, theatre improv, stand up comedy, tell jokes'),
]
