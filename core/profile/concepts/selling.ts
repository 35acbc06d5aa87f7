import { concept, type Concept } from '#core/profile/concept.ts'

/** Finding buyers, keeping them, and being known. */
export const sellingConcepts = (): readonly Concept[] => [
  concept('sales',
    'sale, selling, sell, close deals, closing deals, sales team, account executive, account exec, aes, ae, sdr, ' +
      'sales process, sales leader, sales lead, head of sales, vp of sales, vp sales, chief revenue officer, cro, ' +
      'outbound, sales rep, sales person, salesperson, salespeople, sales people, sales training, sales trainer, ' +
      'sales pitch, b2b sales, sales coach, sales coaching, salesman, saleswoman, sales strategy, inside sales, ' +
      'field sales, pre sales, presales, sales manager, sales director, sales cycle, key account, ' +
      'key account manager, sales playbook, commercial lead, sales enablement, door to door, sales call, telesales, ' +
      'commercial director, head of commercial, first sales, salesforce team, sales structure, sales organisation, ' +
      'sales organization, sales funnel, sales numbers, sales partner, commercial side, commercial team, ' +
      'commercial experience, closers, closing techniques, upselling, trade sales, technical sales, sales engineer, ' +
      'solution sales, demo calls, discovery calls, sales decks, sales scripts, sales experience, ex sales, ' +
      'vps sales, account managers, quota, revenue leader'),
  concept('enterprise-sales',
    'enterprise sales, enterprise deal, enterprise customer, enterprise client, selling to enterprise, ' +
      'sell to enterprise, procurement cycle, enterprise ae, enterprise aes, selling to corporates, ' +
      'sell to corporates, corporate clients, selling to banks, sell to banks, sell to hospitals, complex sales, ' +
      'buying centre, buying center, selling to large, sell to large, selling into factories, large accounts, ' +
      'big accounts, big ticket, big customers, selling to big, sell to big, enterprise contract, solution selling, ' +
      'meddic, meddpicc, long sales cycle, enterprise software sales, tender management, selling to insurers, ' +
      'large corporates, corporate customer, corporate buyers, corporate buying, big corporates, large customers, ' +
      'large clients, big clients, key accounts, enterprise buyers, into corporates, into hospitals, into banks, ' +
      'closing large, large deals, big deals, tender sales, rfp process'),
  concept('business-development',
    'business development, biz dev, bizdev, bd, business developer, develop business, new business, bdm, ' +
      'market development'),
  concept('partnerships',
    'partnership, partner, partnering, channel partner, alliance, collaboration, collaborate, collaborator, ' +
      'cooperation, cooperate, joint venture, joint project, co develop*, codevelop*, joint development, team up, ' +
      'co marketing, bundle, work together with, partners for, partners who, industry partners, co operations, ' +
      'collaborations with, joint offer, joint events, alliances with, consortium partners, brand collaborations, ' +
      'collab, strategic alliances, content partners, media partners, integration partners, technology partners, ' +
      'corporate partners'),
  concept('customers',
    'customer, client, buyer, prospect, user acquisition, more customers, more clients, more users, paying users, ' +
      'win customers, win clients, find clients, find customers, get clients, get customers, new business, ' +
      'fill my calendar, order book, people who need, companies that need, companies who need, teams that need, ' +
      'firms that need, corporate clients, people who buy, anyone who buys, somebody who buys, purchasing manager, ' +
      'buyers from, b2b clients, new mandates, projects for my agency, patients for, first users, early users, ' +
      'first paying, find buyers, buyers for, win new, acquire customers, acquiring customers, clients for, ' +
      'clients who, customers who, more guests, more patients, more members, more orders, larger orders, ' +
      'bigger orders, corporate bookings, full calendar, project enquiries, new assignments, win projects, ' +
      'next projects, commissioned work, who order, find users, get users, 100 users, first 100, first ten, ' +
      'two new, new accounts, demand side, target customers, ideal customers, end customers, early customers'),
  concept('pilot-customers',
    'pilot, trial customer, trial client, design partner, lighthouse customer, test customer, willing to try, ' +
      'try it for free, proof of concept, poc, for a trial, run a trial, trial site, trial with, early adopter, ' +
      'field trial, piloting, test site, test in our, trial run, try our, test location, would try it, ' +
      'first deployment, first installation, pilots with, pilot farms, test partners, test clients, test farm, ' +
      'test hospital, test schools, first reference, reference project, trial partners, trial period, demo site, ' +
      'demonstration site, testbed, test bed, living lab, field test'),
  concept('beta-testers',
    'beta, tester, test user, user test, to test it, test our app, test my app, test the app, try my app, ' +
      'try our app, who will test, test your, people to try, people to test, someone to test, test group, ' +
      'trial users, who would test, testing our app, guinea pig, test families, test kitchen, try out my, ' +
      'test readers, testing with, testers for, testers from, testing group, user testers, app testers, ' +
      'game testers, play testers, playtesters, test panel, early users, early access, waitlist, test drive, ' +
      'taste testers, tasting, sample users, user panel, friendly users, test audience, product tests, ' +
      'product testing, testing products'),
  concept('customer-success',
    'customer success, account management, account manager, csm, customer onboarding, user onboarding, ' +
      'implementation manager, customer experience, cx, customer journey, nps, upsell, upselling, ' +
      'customer happiness, client success, onboarding customers, happy customers, client relationships, ' +
      'customer relations, client management, customer health, customer education, customer satisfaction, cs team, ' +
      'customer implementation, implementation consultant, customer training, success manager'),
  concept('customer-support',
    'customer support, customer service, support team, support agent, help desk, helpdesk, zendesk, intercom, ' +
      'ticket system, service desk, chat support, support ops, support operations, call centre, call center, ' +
      'contact centre, contact center, chatbots that, hotline, complaints, complaint handling, tickets, ' +
      'customer care, 1st level, support process, support inbox, support people, support lead, answering customers, ' +
      'angry customers, customer requests, customer queries, freshdesk, it support, technical support, ' +
      'user support, after sales, aftersales, live chat, service centre, service team, escalations, service level'),
  concept('retention',
    'retention, churn, never come back, keep users, keep customers, keeping customers, loyalty, ' +
      'engagement of users, drop off, cohort, lifecycle, user engagement, cancellations, stickiness, ' +
      'repeat purchase, repeat customers, fix our onboarding, renewals, customers leave, users leave, ' +
      'customers stay, users stay, members leave, members stay, keep members, subscriber retention, reactivat*, ' +
      'win back, reengage*, onboarding flow, trial conversion, lifetime value, ltv, habit forming, repeat business, ' +
      'regulars, returning customers'),
  concept('lead-generation',
    'lead generation, lead gen, more leads, qualified leads, cold email, cold emailing, cold call, cold calling, ' +
      'cold mail, prospecting, outbound campaign, demand generation, demand gen, lead scoring, appointment setting, ' +
      'inbound leads, b2b leads, pipeline, leadgen, generate leads, leads for, lead flow, lead lists, lead magnet, ' +
      'lead qualification, cold acquisition, outreach, outbound sales, first meetings, book meetings, ' +
      'meeting booking, lead machine, sales leads, prospect lists, abm, demand creation'),
  concept('crm',
    'crm, hubspot, salesforce, pipedrive, revops, revenue operations, revenue ops, sales ops, sales operations, ' +
      'sales tools, zoho, sales automation, customer database, marketing automation, sales stack, attio, ' +
      'salesforce admin, sales cloud, sales dashboard, sales tooling, sales systems, ms dynamics, marketing ops, ' +
      'lead management, contact management'),
  concept('distribution',
    'distribution, distributor, resell*, wholesale, wholesaler, sales agent, sales channel, var, listing with, ' +
      'listings, shelf space, get listed, importer, route to market, channel sales, supermarket shelf, ' +
      'supermarket shelves, on the shelves, trade partners, stockist, sales representative in, channel partner, ' +
      'distribution contact, indirect sales, distributors in, distributors for, dealer network, dealerships, ' +
      'resellers, wholesale contacts, into shops, into stores, into supermarkets, into pharmacies, into retail, ' +
      'onto shelves, on shelves, sales partners, trading company, partner channel, channel management, ' +
      'importers for, export partners, trade agents, listing in, listed in, listed at, supermarket buyers, resell, ' +
      'agents in, agent for, commercial agent, sales network'),
  concept('go-to-market',
    'go to market, gtm, product launch, launch strategy, launch plan, market launch, go to market strategy, ' +
      'traction, gtm strategy, product market fit, launch campaign, launch our, launch my, launching our, ' +
      'launching my, launches, first market, beachhead, commercialisation strategy, commercialisation, ' +
      'commercialization'),
  concept('international-expansion',
    'expand internationally, expanding internationally, expand to, expand into, expanding to, expanding into, ' +
      'new market, expansion, internationali*, enter the us, us market, us launch, launch in the us, ' +
      'european market, german market, uk market, french market, dach, asian market, market entry, ' +
      'enter the market, going international, go international, other countries, new country, abroad, ' +
      'foreign market, in other markets, entering the, enter germany, enter the german, enter the uk, enter france, ' +
      'go to the us, cross border, polish market, chinese market, indian market, japanese market, dutch market, ' +
      'nordic market, spanish market, italian market, african market, latin american market, gulf market, ' +
      'middle east, opening an office in, setting up in, roll out in, expand in, expanding in, outside germany, ' +
      'outside europe, beyond germany, beyond europe, other european, export market, second country, ' +
      'more countries, into germany, into france, into poland, into spain, into italy, into asia, into africa, ' +
      'into india, into china, into japan, into brazil, to japan, to brazil, to canada, to germany, to france, ' +
      'to poland, market access, international markets, international business, international growth, ' +
      'international rollout, international sales, branch in, country launch, local entity, subsidiary, mena, apac, ' +
      'latam, emea, cultural differences, intercultural, european launch, go global, going global, global markets, ' +
      'softlanding, soft landing'),
  concept('marketing',
    'marketing, marketer, cmo, chief marketing officer, vp marketing, vp of marketing, advertising, ad campaign, ' +
      'marketing strategy, messaging, analyst relations, creative agency, ad agency, advertiser, out of home, ' +
      'promotion of, promote my, promote our, brand awareness, awareness campaign, market my, market our, ' +
      'marketing automation, marketing analytics, promoting, flyers, billboard, radio ads, tv ads, ' +
      'communications strategy, campaign planning, campaign management, campaign manager, marketeer, ' +
      'sports marketing, music marketing, b2c marketing, consumer marketing, more visibility, get noticed, ' +
      'reach people, reach new, target group, target audience, audience building, more reach, advertise, adverts, ' +
      'creative campaigns'),
  concept('growth',
    'growth, plg, scale up sales, viral, referral programme, referral program, referral scheme, conversion, ' +
      'cro expert, a b testing, a b test, grow faster, grow from, grow to, funnel, grow my, demand side, ' +
      'app store optimisation, scaling user, grow the, grow our, growing our, scale our, scale the, double our, ' +
      'double my, growth strategies, user numbers, downloads, sign ups, signups, signup rate, virality, ' +
      'scaling from, scale from, grow users, growing users, growth advisor, reach 10k, reach 1m, ' +
      'acquisition channels, product led'),
  concept('paid-ads',
    'paid ad, paid advertising, paid acquisition, paid media, paid social, performance marketing, ' +
      'performance marketer, facebook ads, instagram ads, tiktok ads, ppc, sea, media buying, media buyer, ' +
      'ad spend, roas, ads, adwords, display advertising, programmatic, retargeting, google shopping, amazon ads, ' +
      'ad budget, media planning, cpc, cac, google ad, online advertising, facebook ad, instagram ad, ad accounts, ' +
      'ad creatives, paid search, paid channels, performance campaigns, social ads, media agency, tv advertising, ' +
      'ad performance, youtube ads, ad optimisation, campaign optimisation, bid management'),
  concept('email-marketing',
    'email marketing, mail marketing, email campaign, mailchimp, klaviyo, email automation, deliverability, ' +
      'email list, mailing list, email sequence, email flows, drip campaign, crm marketing, email copy, brevo, ' +
      'email funnel, mailings, newsletter marketing, email newsletters, email templates, open rates, ' +
      'mail automation, welcome sequence, abandoned cart, lifecycle emails, email strategy'),
  concept('seo',
    'seo, organic traffic, search ranking, google ranking, rank on google, link building, backlink, ' +
      'keyword research, found on google, search traffic, google search, search engine, organic search, seo audit, ' +
      'google business, domain authority, found online'),
  concept('social-media',
    'social media, tiktok, instagram, insta, linkedin content, linkedin posts, social media manager, reels, ' +
      'short video, youtube, followers, twitter, threads, linkedin strategy, social, instagram reels, ' +
      'tiktok videos, tik tok, pinterest, snapchat, facebook, social strategy, viral videos, viral, hashtags, meme'),
  concept('influencers',
    'influencer, creator, youtuber, tiktoker, blogger, instagrammer, brand ambassador, ugc, streamer, affiliate, ' +
      'creators with, food bloggers, travel bloggers, mum bloggers, mom bloggers, fashion bloggers, ' +
      'micro influencers, brand deals, creators who, large following, big following, ambassadors, twitch'),
  concept('branding',
    'brand, branding, brand strategy, brand strategist, rebrand, rebranding, positioning, naming, logo, ' +
      'corporate identity, corporate design, visual identity, tone of voice, brand story, name for my, ' +
      'name for our, repositioning, new name, brand communication, our image, new look, product names, ' +
      'image problem, reposition, identity design, brand launch, rename'),
  concept('content',
    'content, content strategy, content strategist, blogging, blog, video content, editorial, webinar, white paper, ' +
      'whitepaper, editorial strategy, articles, website content, long form, case studies, knowledge base, e books, ' +
      'magazine content'),
  concept('copywriting',
    'copywrit*, copy writer, copy writing, ux writing, ux writer, slogan, website copy, website text, sales copy, ' +
      'landing page copy, edit texts, editing, proofread*, writing texts, write texts, good writing, ' +
      'plain language, ghostwriting, ghostwriter, product text, product descriptions, sales letters, ad copy, ' +
      'plain english, headlines, claims and slogans, copywriters, write copy, writing copy, write better, ' +
      'writing clear, clear writing, writing coach, product copy, microcopy, ux copy, write emails, edit your, ' +
      'proofreading, proof reading, proof read, text work, text writer, texter, rewriting, speech texts, ' +
      'slogans and, taglines, technical writing, technical writer, technical documentation, science writing, ' +
      'editor for, lektorat, grant texts, linkedin texts, press texts, writing skills'),
  concept('storytelling',
    'storytell*, tell their story, tell your story, telling stories, story telling, narrative, speechwriting, ' +
      'speech writing, speechwriter, brand story, founder story, our story, my story, company story, tell stories, ' +
      'data story, dramaturg*, story for, storytellers, oral history, narrative strategy, interview people, ' +
      'life stories, brand narrative, biographies, impact stories, data storytelling, documentary storytelling, ' +
      'speech writers, write speeches, ceo speeches, speeches'),
  concept('press',
    'press, pr, public relations, media coverage, communications, comms, media relations, press contact, ' +
      'media contact, media training, get into the media, in the newspaper, newspaper coverage, media attention, ' +
      'publicity, spokesperson, talking to journalists, journalist contacts, visibility in the media, media work, ' +
      'media interviews, pr strategy, publicist, news coverage, media list, media outreach, tv appearance, ' +
      'science communication, press distribution, story placement, op ed, op eds, press coverage, press release'),
  concept('media',
    'media, journalis*, reporter, newspaper, editor, newsroom, broadcaster, broadcasting, radio, tv, television, ' +
      'magazine, local news, columnist, science communicator, fact check*, investigative, local paper, journalist, ' +
      'correspondents, press people, news outlet, freelance journalist, news people, media partner, ' +
      'foreign correspondent, editorial office, editorial team, editors of, magazine publisher, ' +
      'podcast journalists, journalism, disinformation, misinformation, press photographers, broadcast, film critics'),
  concept('sponsorship',
    'sponsor, sponsoring, sponsorship, sponsored, brand sponsor, advertisers, naming rights, logo on, ' +
      'sponsors from, find sponsors, sponsors who, corporate donations, company donations, ad slots, ad space, ' +
      'sell ads, sell advertising, brand money'),
  concept('pricing',
    'pricing, pricing strategy, packaging and pricing, price increase, raise prices, raising prices, ' +
      'raise my prices, what to charge, how much to charge, willingness to pay, charge for it, what could i charge, ' +
      'price our, price my, my prices, hourly rate, price list, day rates, discounting, price tag, our prices, ' +
      'price point, price it, price them, price models, price strategy, price setting, set prices, setting prices, ' +
      'right price, charge more, charge clients, charging for, charge per, what price, price psychology, ' +
      'price sensitivity, subscription price, per seat, per user, discount, rate card, my rates, our rates, ' +
      'undercharging, undercharge, price elasticity, revenue management, yield management, ticket prices, ' +
      'menu prices, too cheap, price plans, price tiers'),
  concept('pitching',
    'pitch, pitching, pitch training, pitch feedback, deck, demo day, pitch coach, pitch trainers, review decks, ' +
      'deck feedback, investor presentation, jury member, one pager'),
  concept('public-speaking',
    'speak in public, stage fright, keynote, talk in front of people, presentation training, presentation, ' +
      'presenting, toastmasters, rhetoric, on stage, voice coach, voice training, speaking coach, speak better, ' +
      'moderate events, moderating events, moderate panels, give talks, giving talks, talk at schools, mc, emcee, ' +
      'master of ceremonies, present better, stage presence, lectures, stand up, improv, impro, speech, ' +
      'public speaking coach, speaking, speaking training, speech training, speech coach, stage coach, ' +
      'stage training, stage experience, stage fear, performance coaching, present to, ted talk, tedx, debating, ' +
      'voice work, body language, giving keynotes, conference talks, public talks, moderate your, event moderation, ' +
      'event moderator, theatre improv, tell jokes'),
]
