import { concept, type Concept } from '#core/profile/concept.ts'

/** Being known: marketing, media and the stage. */
export const marketingConcepts = (): readonly Concept[] => [
  concept('marketing',
    'marketing, marketer, cmo, chief marketing officer, vp marketing, vp of marketing, advertising, ad campaign, ' +
      'marketing strategy, analyst relations, creative agency, ad agency, out of home, brand awareness, awareness ' +
      'campaign, market my, market our, marketing automation, marketing analytics, billboard, radio ads, tv ads, ' +
      'communications strategy, campaign planning, campaign management, campaign manager, marketeer, sports ' +
      'marketing, music marketing, b2c marketing, consumer marketing, more visibility, get noticed, target group, ' +
      'target audience, audience building, more reach, advertise, adverts, creative campaigns, promote my business, ' +
      'promote our business, promote our product, promote my shop, promote our app, promote my product, reach new ' +
      'audiences, reach new customers, reach new people, reach young people, reach younger, reach a new audience, ' +
      'reach a wider, get the word out, spread the word, make us known, make ourselves known, nobody knows us, ' +
      'nobody knows about us, better known, known in the region, run a campaign, promoting my, promoting our, co ' +
      'marketing with, nobody knows we|that, best kept secret, promote|promoting .. shop|clinic|practice|café|cafe|' +
      'hotel|school|studio|museum|farm|festival|event|events|show|band|restaurant, promo budget, promotion for|of, ' +
      'marketingleiter, marketingleiterin, guerilla|guerrilla, campaigns reach, heads|head of marketing, direct ' +
      'mail, mailshot, brand and comms, flyers|posters and|posters flyers|guerilla|posters, become known, known ' +
      'locally, make .. visible, small marketing budget, printed ads, nobody has heard of us, ' +
      'promoted|promote|promoting .. tools|products|services to|for, get .. to notice us, local ads|ads and, ' +
      'marketing team, heads of marketing, promo budget|ideas'),
  concept('growth',
    'growth, plg, scale up sales, referral programme, referral program, referral scheme, a b testing, a b test, ' +
      'grow faster, grow to, grow my, demand side, scaling user, grow our, growing our, double our, double my, ' +
      'growth strategies, user numbers, sign ups, signups, signup rate, virality, scaling from, scale from, grow ' +
      'users, growing users, growth advisor, reach 10k, reach 1m, acquisition channels, growth hack*, conversion ' +
      'rate, conversion optimisation, conversion optimization, conversion rates, cro specialist, landing page ' +
      'conversion, grow past, grow it to, grow beyond, growing beyond, growing my audience, grow my newsletter, grow ' +
      'a newsletter, grow our newsletter, grow b2b, more subscribers, more users, scale our company, scale our ' +
      'startup, scale our business, scale the business, scale the company, scale my business, scale up my, scaling ' +
      'our, scaling my, go from 1*, growth marketing, grow sustainably, grow organically, grow without, growing it ' +
      'past, grow it past, move the needle, 100k users, plateaued, viral loops, viral mechanics, activation rate, ' +
      'referral loop|loops, aarrr, scaled a user, user base, million|thousand users|installs|downloads|customers, ' +
      'from 1k|10k|100|1000 to, north star metric, user acquisition, app downloads, more downloads, growth loop|' +
      'experiments|marketer|lead|team|manager|hacker, head|vp of growth, our growth stalled, growth has stalled, ' +
      'stopped growing, user growth, onboarding flows that grow, more installs, activation is|flows|funnel|metrics, ' +
      'stuck at .. users|customers|members|subscribers, move|moves the curve|needle, scaled users|both, onboarding ' +
      'tweaks, viral invites|growth, growth leads'),
  concept('paid-ads',
    'paid ad, paid advertising, paid acquisition, paid media, paid social, performance marketing, performance ' +
      'marketer, facebook ads, instagram ads, tiktok ads, ppc, media buying, media buyer, ad spend, roas, adwords, ' +
      'display advertising, programmatic, retargeting, google shopping, amazon ads, media planning, google ad, ' +
      'online advertising, facebook ad, instagram ad, ad accounts, ad creatives, paid search, paid channels, ' +
      'performance campaigns, social ads, media agency, tv advertising, ad performance, youtube ads, ad ' +
      'optimisation, campaign optimisation, bid management, seo sea, sea and seo, sea campaigns, sem, sea ' +
      'specialist, google ads, linkedin ads, meta ads, ads on, ads for, run ads, running ads, online ads, search ' +
      'ads, ads manager, ad campaigns, ad agency for, reddit ads, podcast ads, ads that, ads too, customer ' +
      'acquisition cost, cost per lead, cost per click, scale ads, ads expert, ads person, ads specialist, cac, ' +
      'advertise|advertising on|in buses|radio|trams|cinema|trains|local, sea people|expert|freelancer, ' +
      'run|running|runs facebook|google|meta|instagram|linkedin|tiktok campaigns, ' +
      'facebook|google|meta|linkedin|tiktok campaigns, meta and linkedin campaigns, meta and google, ad game, our|my ' +
      'ads, bus ads, programmatic advertising, prelaunch ads, google ads account, banner ads, paid traffic, cpm, ' +
      'cpc, paid campaigns, ad buyer|buyers, ads buyer, audit your campaigns, made for ads, ad hooks, lower your ' +
      'cost, scaling user acquisition'),
  concept('email-marketing',
    'email marketing, mail marketing, email campaign, mailchimp, klaviyo, email automation, deliverability, email ' +
      'list, mailing list, email sequence, email flows, drip campaign, crm marketing, email copy, brevo, email ' +
      'funnel, mailings, newsletter marketing, email newsletters, email templates, open rates, mail automation, ' +
      'welcome sequence, lifecycle emails, email strategy, mail flows, mailing lists, crm emails, spam folder, spam ' +
      'filter, build|grow|growing a|my|our list, email|mail marketers, lifecycle mail|marketing, sequences that ' +
      'sell, activecampaign, mailerlite, convertkit, sendgrid, cleverreach, win back flow|mails|emails, welcome ' +
      'series|flow|mails, inbox placement, newsletters for .. shops|customers|brands, customer emails, mails out of, ' +
      'email sequences, segmenting .. list, automated emails, 20000|10000|5000 addresses, press send, drip ' +
      'sequence|sequences, mail templates, writes|write mails|emails, triggered mails|emails, klaviyo flows, ' +
      'abandoned baskets, abandoned cart mails|emails|flow|flows'),
  concept('seo',
    'seo, organic traffic, search ranking, google ranking, rank on google, link building, backlink, keyword ' +
      'research, found on google, search traffic, google search, search engine, organic search, seo audit, google ' +
      'business, domain authority, found online, google rankings, rankings, rank higher, rank better, rank first, ' +
      'rank well, on page one, site audit, found on the internet, found via google, get found, organic visibility, ' +
      'organic growth, organic reach on google, search engine optimi*, local search, ai search visibility, ' +
      'show|showing|shows up in search|google, visible|visibility in ai|google|search|chatgpt|gemini, ai answers, ai ' +
      'overviews, geo and such, generative engine, search people|specialist|consultant, link builder, how google ' +
      'ranks|works, ahrefs, semrush, sistrix, keyword cluster|clusters|strategy, on page, off page, hreflang, search ' +
      'console, screaming frog, top of google, local seo, meta descriptions, search intent, first page of google, ' +
      'health check for your website, website traffic, more traffic, page of google, ' +
      'named|mentioned|cited|recommended by|in chatgpt|ai|gemini|claude, lost half|our .. traffic, redirects, crawl ' +
      'budget, programmatic pages, category|product pages that rank, pages that rank, bring|brings visitors, ' +
      'technical audits, page two|three|four|five|six of google'),
  concept('social-media',
    'social media, tiktok, instagram, insta, linkedin content, linkedin posts, social media manager, short video, ' +
      'youtube, linkedin strategy, instagram reels, tiktok videos, tik tok, pinterest, snapchat, social strategy, ' +
      'viral videos, hashtags, make reels, reels for, reels and, video reels, more followers, follower growth, ' +
      'followers on, social channels, social presence, social content, social posts, social team, social person, ' +
      'memes, facebook page, facebook posts, for linkedin, linkedin clips, linkedin video, linkedin page, on ' +
      'facebook, on fb, go viral, going viral, viral content, bluesky, community manager social, short form video, ' +
      'run|do|does|running|manage|handles|handle our|my|your|their channels, what to post, posting schedule, posting ' +
      'plan, post|posting on linkedin|instagram|tiktok|social|facebook, social ' +
      'agency|agencies|manager|lead|marketer, head|heads of social, viral posts, hootsuite, meta business suite, ' +
      'company pages, linkedin company, social listening, stories and reels, buffer later, buffer and, ideas for ' +
      'facebook|instagram|linkedin, reels, replying to trolls, linkedin posting, goes|go viral, short reels'),
  concept('influencers',
    'influencer, creator, youtuber, tiktoker, blogger, instagrammer, brand ambassador, ugc, affiliate, food ' +
      'bloggers, travel bloggers, mum bloggers, mom bloggers, fashion bloggers, micro influencers, brand deals, ' +
      'creators who, large following, big following, twitch, streamers who, influencer marketing, game streamers, ' +
      'people with followers, pay for a post, instagram|tiktok|youtube|internet ' +
      'personalities|stars|celebrities|stars, 100k|200k|300k|50k|10k|20k subscribers|followers, do|does collabs, ' +
      'talent management for streamers, streamer, content creator, micro influencer, creator campaigns, creator ' +
      'economy, people with reach, paid posts, collabs with, beauty|lifestyle|fitness|tech bloggers, creators with ' +
      'followers, vlogger, vloggers, post .. to 200k|220k|100k, micro creators, influencer deals'),
  concept('branding',
    'branding, brand strategy, brand strategist, rebrand, rebranding, positioning, corporate identity, corporate ' +
      'design, visual identity, tone of voice, brand story, name for my, name for our, repositioning, brand ' +
      'communication, our image, new look, product names, image problem, reposition, identity design, brand launch, ' +
      'rename, brand manager, brand management, brand people, brand person, brand identity, brand designer, brand ' +
      'design, brand building, brand development, brand agency, brand consultant, brand consulting, brand guide, ' +
      'brand guidelines, brand book, brand strategies, brand image, brand refresh, brand work, brand marketing, ' +
      'brand expert, brand personality, brand voice, build a brand, building a brand, strong brand, employer brand, ' +
      'a new brand, brand name, new name for, naming and, naming a, company naming, product naming, naming of, ' +
      'naming workshop, name finder, need a name, find a name, new logo, logo design, logos and, logo and, logo for, ' +
      'a logo, our logo, logos visual, logo designer, our look, look and feel, appearance of our, employer branding, ' +
      'look less like, look like everyone, give .. a face, stand for something, head|heads of brand, naming, naming ' +
      'experts, marke, marken*, brand architecture, love brand|brands, carry|carries the brand, brand world|audit|' +
      'values|purpose|positioning|workshop|essence|strategy, our|my positioning, new identity, house style, style ' +
      'guide, stand out from, brand experience, ci manual, distinctive brand, rebranded, our logo and|colours|looks, ' +
      'new name, need|needs one|a name|identity, identities, identities for, mascot, position .. brands, new ' +
      'colours|look, colours|logo and logo|colours'),
  concept('content',
    'content strategy, content strategist, blogging, video content, webinar, white paper, whitepaper, editorial ' +
      'strategy, website content, long form, case studies, knowledge base, e books, magazine content, content ' +
      'marketing, content marketer, content production, content creation, content lead, content people, content ' +
      'person, content team, content plan, content planning, content calendar, content writer, content writing, ' +
      'content manager, content director, content idea, content formats, content agency, content for our, content ' +
      'for my, content for your, content and, b2b content, social content, write content, writing content, create ' +
      'content, creating content, produce content, good content, write articles, writing articles, specialist ' +
      'articles, technical content, editorial plan, editorial calendar, editorial planning, technical writer, ' +
      'content that, feed .. channels with, nothing to publish, corporate magazine|magazines, customer magazine, ' +
      'article writer|writers, articles for brands, how tos, head|heads of editorial, repurpose, repurposing, ' +
      'redaktionsplan, guest post|article, company blog|blogs, editors for company blogs, blog ' +
      'articles|posts|writer, content hub, evergreen content, content ops, thought leadership ' +
      'pieces|content|articles, case study writing, talks into articles, material worth reading, seo and content, ' +
      'explainers and guides, our|your|my|company|a|corporate blog, blog veterans|posts|writers|articles, articles ' +
      'for|that|on, write .. articles|guides, freelance writers, health|medical|science articles, write tech posts'),
  concept('copywriting',
    'copywrit*, copy writer, copy writing, ux writing, ux writer, slogan, website copy, website text, sales copy, ' +
      'landing page copy, edit texts, writing texts, write texts, good writing, product text, product descriptions, ' +
      'sales letters, ad copy, claims and slogans, copywriters, write copy, writing copy, write better, writing ' +
      'clear, clear writing, writing coach, product copy, microcopy, ux copy, write emails, edit your, proof ' +
      'reading, proof read, text work, text writer, texter, speech texts, slogans and, taglines, technical writing, ' +
      'science writing, lektorat, grant texts, linkedin texts, press texts, writing skills, editing texts, text ' +
      'editing, copy editing, copy editor, copyediting, proofreading texts, proofread texts, proofread your, ' +
      'proofreading of, website texts, web copy, texts for, write your texts, write for your website, write for the ' +
      'web, my texts, our texts, write your website, your about page, edit reports, b2b copy, press and web texts, ' +
      'sharpen your text, improve your text, wording, copy for, campaign page copy, page copy, wordsmith, people who ' +
      'write ads, write ads, direct response, direct response writers, way with words, conversion copy, ' +
      'rewrite|rewriting|rewrites your|my|our|the homepage|website|site|page|texts|copy, fix|fixing|fixes ' +
      'your|my|our copy, your|our|my copy, landing page texts|text, werbetext*, texterin, copy with, copy that, ' +
      'sharper words|texts|text, texts that, sequences that sell, tone of voice and texts, words for our|my, subject ' +
      'lines, sales page, brochure text|texts, advertising copy, copy for websites, punchy texts|lines, call to ' +
      'action, headlines and, headlines headlines, write|writing|crafting|better headlines, with a pen, needs|need ' +
      'words, writes properly, write campaign|landing|sales|product pages, readable annual|reports, ad hooks, hooks ' +
      'and headlines, someone who writes applications|well|funny, writes|write|writing ' +
      'applications|bids|mails|emails|texts .. better|well|properly'),
  concept('storytelling',
    'storytell*, tell their story, tell your story, telling stories, story telling, speechwriting, speech writing, ' +
      'speechwriter, founder story, company story, tell stories, data story, dramaturg*, storytellers, oral history, ' +
      'narrative strategy, interview people, life stories, brand narrative, biographies, impact stories, data ' +
      'storytelling, documentary storytelling, speech writers, write speeches, ceo speeches, tell our story, tell my ' +
      'story, telling our story, telling my story, tell a story, story better, stories behind, ceo speechwriting, ' +
      'story coach, story structure, interview technique, origin story, anecdote, no plot, ' +
      "cases|customers|data|facts into stories, into stories, red thread, hero's journey, make people feel, " +
      'tell|telling it badly, about us tale, story arc, narrative arc, finding|find|finds your|our|their|my story, ' +
      'story of our|my|your, founding story, behind your story, story workshop, tell|telling .. ' +
      'origin|brand|company|impact story, customer stories, red thread in our, company history, brand story ' +
      "for|of|and|film|workshop, narrative, numbers into something|stories|story, beginning a middle, hero's arc, " +
      'true stories, story in your|our|my, pyramid principle'),
  concept('press',
    'pr, public relations, media coverage, media relations, press contact, media contact, media training, get into ' +
      'the media, in the newspaper, newspaper coverage, media attention, talking to journalists, journalist ' +
      'contacts, visibility in the media, media work, media interviews, pr strategy, publicist, news coverage, media ' +
      'list, media outreach, tv appearance, science communication, press distribution, story placement, op ed, op ' +
      'eds, press coverage, press release, press people, press work, press officer, press office, press list, press ' +
      'kit, press conference, press mention, in the press, local press, trade press, tech press, fashion press, ' +
      'business press, specialist press, national press, regional press, food press, music press, press attention, ' +
      'press interest, press team, press agency, press releases, into the papers, in the papers, into the paper, ' +
      'into the local paper, into the news, in the news, get coverage, media appearances, newspapers to write, ' +
      'journalists to write, write about us, written about, tell our story to, corporate communications, ' +
      'communications agency, communications people, communications manager, head of communications, communications ' +
      'lead, communications director, communications officer, communications team, external communications, ' +
      'strategic communications, communications work, science communications, get on tv, on the radio, .. crisis ' +
      'communication|comms|communications, coverage in, coverage in the, pr agency that, pr agency, pr agencies, ' +
      'earned media, spokesperson, spokeswoman, spokesman, press secretary, quoted in, national ' +
      'papers|dailies|media, press strategy, papers to notice|write|cover, regional|local papers, journalists to ' +
      'cover, cover our|us, funding news, announcement|announcements to, pressearbeit, pressesprecher*, media ' +
      'inquiries, talk|talking to journalists|reporters, friendly journalists|correspondents, press and comms, a ' +
      'story in, comms director|agency|advisor, .. crisis comms, into the financial times, in the guardian|' +
      'handelsblatt|economist|spiegel|faz, embargo strategy, bit of press, journalists ring|call, when journalists, ' +
      'business|news editors at, get|got covered, column inches, press contacts, write a release, release critique, ' +
      'business journalists, earned coverage, some press, put you in front of .. journalists'),
  concept('media',
    'journalis*, reporter, newspaper, newsroom, broadcaster, broadcasting, local news, columnist, science ' +
      'communicator, fact check*, local paper, journalist, press people, news outlet, freelance journalist, foreign ' +
      'correspondent, editorial office, editorial team, magazine publisher, podcast journalists, journalism, ' +
      'disinformation, misinformation, press photographers, film critics, magazine editor, news editor, science ' +
      'editor, local editor, trade editor, business editor, editor in chief, tv people, tv station, tv channel, tv ' +
      'crew, tv show, radio people, radio station, radio host, radio show, radio producer, radio presenter, local ' +
      'radio, magazine people, trade magazine, magazine makers, magazines that, local media, media people, media ' +
      'folks, media contacts, media house, media company, media companies, media business, media industry, media ' +
      'outlet, media sector, media professionals, media law people, people in media, someone from the media, ' +
      'business pages, investigative journalis*, bloggers and journalists, news desk, press photographer, regional ' +
      'paper|daily, weekly paper, city paper, publishers of news, broadcast people, bbc, reuters, afp, wire service, ' +
      'tv news, edit|editing a weekly|city|local|daily, reporting from, public broadcaster, subeditor, war ' +
      'correspondent, young reporters, press and broadcast, pay for investigations, outlets that still|pay, foi ' +
      'requests, source protection, publishers of newspapers'),
  concept('sponsorship',
    'sponsor, sponsoring, sponsorship, sponsored, brand sponsor, naming rights, sponsors from, find sponsors, ' +
      'sponsors who, corporate donations, company donations, sell ads, sell advertising, brand money, pay for the ' +
      'pizza, company to pay for, put its name on, put their name on, put your name on, name on the, logo on the, ' +
      'logo on our, logo on your, logo on shirts, banner in, banner at, shirt sponsor, ads in it, ad space in, sell ' +
      'ad space, corporate funding for, fund our event, corporate supporter, support from companies, support our ' +
      'event, support our team, finance our event, sponsor deck, sponsor decks, sponsorship sales, title ' +
      'partner|sponsor, partner for the festival|tournament|gala, presenting|headline|main|lead|local|corporate|' +
      'shirt sponsor, paying for a booth, brand partners paying|to, back|backs|backing our|the .. ' +
      "team|jerseys|club|team's, cover|covers our|the .. bill|drinks|catering|pizza|costs .. company, gold silver " +
      'and bronze, gold silver, support|supports|supporting community|local|cultural|grassroots ' +
      'events|clubs|sport|teams, corporate backer, which clubs, backing|supporting local events, sponsorship ' +
      'package, sponsor package|packages, trikotsponsor, event partners, ad slots in, sponsor slots, brands that|who ' +
      "pay, brand|brands|company|someone that'd|who'd|to pay|sponsor|back for|our|my, its|their|your name|logo on " +
      "the|a|our, brands to back, foot|foots .. bill, host read, bankroll, shirt partners|partner, brand that'd pay, " +
      'company to sponsor'),
  concept('pricing',
    'pricing, pricing strategy, packaging and pricing, price increase, willingness to pay, charge for it, price ' +
      'our, price my, my prices, hourly rate, price list, price tag, our prices, price point, price it, price them, ' +
      'price models, price strategy, price setting, set prices, setting prices, right price, charge more, charge ' +
      'clients, charging for, charge per, what price, price psychology, price sensitivity, subscription price, my ' +
      'rates, our rates, price elasticity, revenue management, yield management, menu prices, too cheap, price ' +
      'plans, price tiers, undercharging, undercharge, price increases, put up prices, the price, our price, my ' +
      'price, right prices, price for it, price for my, price for our, how to price, what it should cost, what ' +
      'should it cost, what people would pay, how much people pay, how much would people, what would people pay, ' +
      'cost plus, value based, price calculation, hourly rates, freelance rates, rates for freelance, too expensive, ' +
      'discount strategy, what|how much .. charge, raise|raised|raising|increase .. prices|rates|fees, what|how to ' +
      'charge, how much to charge, usage based, packaging and tiers, tiers and add, doubled|double|raised .. ' +
      'prices|rates|fees, simon kucher, set|setting rates|fees|rates, set rates for, price test, van westendorp, ' +
      'dynamic price|prices, dynamic price algorithms, price page|pages, i price, price software|their|services|days|' +
      'jobs|products|projects|work, price .. days|services|work, subscription tiers, price changes, good better ' +
      'best, preisgestaltung, revenue manager, designing|pricing tiers, tiered pricing, monetisation|monetization ' +
      'lead|strategy, freemium against|or, price tests and conjoint, rate card for|prices, pricing page copy|design, ' +
      'day rate|rates, value fees, fixed fee, fixed or hourly, above .. a month, what should .. cost, seat versus ' +
      'usage, discount rules, repricing, dynamic repricing, how does one charge, promo pricing, who pays for what, ' +
      'per seat pricing|or|versus, set|setting|decide|decided .. day rate, put up my|our|your rates|prices, would ' +
      'you pay'),
  concept('pitching',
    'pitch, pitching, pitch training, pitch feedback, demo day, pitch coach, pitch trainers, review decks, deck ' +
      'feedback, investor presentation, one pager, deck for investors, investor deck, deck design, fundraising deck, ' +
      'deck, practise|practice|rehearse|rehearsing my|our|your three|two|five|ten|60|pitch|investor minutes|, ' +
      'elevator speech, present|presenting to investors, slides for .. investor|investors|seed|round, my|our slides ' +
      'for, slide one, startup competition, pitch competition, investor q&a, investor q, apart slides, sixty ' +
      'seconds, 60 seconds, ninety seconds, one minute pitch, investor slides, pitch night, pitch contest, my ' +
      'three|five|two minutes, deck designer, deck review, idea .. to sixty|60, practice audience, dry run, investor ' +
      'panels|panel, mock investor, stand before a jury, deck coach, pitch to a|investors|vcs|juries'),
  concept('public-speaking',
    'speak in public, stage fright, presentation training, toastmasters, rhetoric, voice coach, voice training, ' +
      'speaking coach, speak better, moderate events, moderating events, moderate panels, giving talks, talk at ' +
      'schools, emcee, master of ceremonies, present better, stage presence, public speaking coach, speaking ' +
      'training, speech training, speech coach, stage coach, stage training, stage experience, stage fear, ' +
      'performance coaching, ted talk, tedx, debating, voice work, giving keynotes, conference talks, public talks, ' +
      'event moderation, event moderator, theatre improv, tell jokes, presentation skills, presentation coach*, ' +
      'better presentations, give presentations, giving presentations, hold presentations, good presentations, ' +
      'presenting to, presenting in, presenting well, presenting better, presentations better, presentations ' +
      'without, before a talk, before their talk, before your talk, talk before people, nervous speakers, hold a ' +
      'speech, give a speech, giving a speech, giving speeches, first speech, wedding speech, first keynote, keynote ' +
      'training, keynote coaching, freeze on stage, on stage without, be on stage, confident on stage, perform on ' +
      'stage, stage confidence, improv theatre, improv training, comedy workshop, stand up comedy, stand up ' +
      'comedian, practise speaking, practice speaking, better speaker, become a speaker, i freeze, speaking in ' +
      'public, public speech, camera training, in front of a camera, in front of the camera, presence training, ' +
      'voice and body language, conference presentation, talk|talking|speak|speaking|stand|standing|present|' +
      'presenting .. in front of, afraid|scared|fear|nervous .. stage|speaking|presenting, public speaking, public ' +
      'speaker, stop saying um, saying um, speak up, speak up with, livelier presenter, better presenter, good ' +
      'presenter, voice teacher, voice teachers, fear of microphones|microphone|audiences|crowds|speaking|public, ' +
      'body language, body language on stage, keynote rehearsal, rehearse|rehearsing talks|keynotes|speech|a, speech ' +
      'writing and delivery, delivery of speeches, lampenfieber, rhetorik, presenter training, nerves before|on, ' +
      'voice breath and body, shaking voice, lively presenter, presenting skills, speech delivery, speak to ' +
      'big|large, speech prep, voice and presence, presenting for, lose my voice, comfortable on stage, ' +
      'practise|practice talks, trains presenters, addressing crowds, speak|speaking on camera'),
]
