import { meets, type Meets } from '#core/profile/meets.ts'

/** One thing business people look for or offer. Patterns are matched word by word, so plurals need no entry. */
export type Concept = { id: string; label: string; patterns: readonly string[] }

export type VocabularyData = {
  version: string
  concepts: readonly Concept[]
  meets: readonly Meets[]
}

const concept = (id: string, label: string, patterns: string): Concept => {
  return { id, label, patterns: patterns.split(', ') }
}

const concepts: readonly Concept[] = [
  // Money
  concept('fundraising', 'Fundraising',
    'fundraising, fundraise, fund raising, raising, raise, raise capital, raise money, raising capital, raising ' +
      'money, capital, funding, seed round, seed funding, pre seed, series a, series b, series c, funding round, ' +
      'investment round, angel round, bridge round, raise a round'),
  concept('investors', 'Investors', 'investor, backer, seed investor, early stage investor, general partner'),
  concept('angel-investors', 'Angel investors',
    'angel, angel investor, angel investing, business angel, angel investment'),
  concept('venture-capital', 'Venture capital',
    'vc, vcs, venture capital, venture capitalist, venture fund, venture investor, venture partner, micro vc, ' +
      'early stage vc'),
  concept('investing', 'Investing',
    'invest, investing, investment, write checks, write cheques, deploy capital, deal flow, term sheet, due ' +
      'diligence'),
  concept('family-offices', 'Family offices and limited partners', 'family office, limited partner, lp, lps'),
  concept('private-equity', 'Private equity', 'private equity, buyout, growth equity'),
  concept('grants', 'Grants', 'grant, grant writing, public funding'),
  concept('lending', 'Debt and lending', 'venture debt, lender, lending, loan, working capital, credit line'),
  concept('mergers-acquisitions', 'Mergers and acquisitions',
    'm&a, merger, acquisition, acquirer, exit, sell my company, selling my company, sell my business'),
  concept('pitching', 'Pitching', 'pitch, pitching, pitch deck, investor deck, storytelling'),
  concept('finance', 'Finance',
    'finance, cfo, chief financial officer, financial planning, financial modeling, financial modelling, ' +
      'budgeting, fp&a, cash flow, unit economics'),
  concept('accounting', 'Accounting and tax',
    'accounting, accountant, bookkeeping, bookkeeper, tax, audit, auditor, cpa'),
  concept('legal', 'Legal', 'legal, legal advice, lawyer, attorney, law firm, general counsel, contract law, contract'),
  concept('intellectual-property', 'Intellectual property', 'intellectual property, patent, trademark, ip strategy'),
  concept('compliance', 'Compliance',
    'compliance, regulation, regulatory, regulatory approval, gdpr, hipaa, soc 2, fda approval'),
  concept('insurance', 'Insurance', 'insurance, insurer, insurtech'),
  // People
  concept('founders', 'Founders',
    'founder, entrepreneur, startup founder, early stage founder, solo founder, business owner'),
  concept('co-founders', 'Co-founders',
    'cofounder, co founder, business cofounder, business co founder, founding partner'),
  concept('technical-cofounder', 'Technical co-founders',
    'technical cofounder, technical co founder, tech cofounder, tech co founder'),
  concept('executives', 'Executives',
    'executive, ceo, coo, chief executive, c level, c suite, senior leader, decision maker, business leader'),
  concept('cto', 'CTOs and engineering leaders',
    'cto, chief technology officer, vp engineering, vp of engineering, head of engineering, engineering leader, ' +
      'engineering manager, technical leader, tech lead'),
  concept('engineers', 'Engineers',
    'engineer, developer, software engineer, software developer, programmer, engineering talent, technical ' +
      'talent, engineering team, hiring engineers, hire engineers, hiring developers, hire developers'),
  concept('hiring', 'Hiring',
    'hire, hiring, recruit, recruiting, recruiter, recruitment, talent, talent acquisition, headhunter, first ' +
      'hire, building a team, build a team, grow my team, grow the team'),
  concept('job-search', 'A new role',
    'new role, next role, new job, job, open to work, career change, job opportunity, next opportunity, ' +
      'internship'),
  concept('leadership', 'Leadership',
    'leadership, lead teams, leading teams, managing people, management skills, scaling teams, scaling a team'),
  concept('coaching', 'Coaching', 'coach, coaching, executive coach, career coach, leadership coach'),
  concept('mentoring', 'Mentoring', 'mentor, mentoring, mentorship, mentee, career advice'),
  concept('advisors', 'Advisors',
    'advisor, adviser, advisory, advisory board, board member, board seat, sounding board'),
  concept('operators', 'Operators', 'operator, startup operator, chief of staff'),
  concept('freelancers', 'Freelancers', 'freelancer, freelance, contractor, fractional'),
  concept('people', 'People and culture',
    'hr, human resources, people ops, people operations, company culture, chief people officer, employee ' +
      'engagement'),
  concept('diversity', 'Diversity and inclusion', 'diversity, inclusion, dei, women in tech, underrepresented founder'),
  concept('introductions', 'Introductions',
    'introduction, intro, warm intro, warm introduction, open doors, my network'),
  // Functions
  concept('sales', 'Sales',
    'sale, sales, selling, sell, close deals, closing deals, sales team, account executive, sales process, sales ' +
      'leader, cold outreach, outbound'),
  concept('enterprise-sales', 'Enterprise sales',
    'enterprise sales, enterprise deal, enterprise customer, enterprise client, selling to enterprise, sell to ' +
      'enterprise, procurement cycle'),
  concept('business-development', 'Business development', 'business development, biz dev, bizdev, bd'),
  concept('partnerships', 'Partnerships',
    'partnership, partner, strategic partner, strategic partnership, channel partner, distribution partner, ' +
      'alliance, collaboration, collaborator'),
  concept('customers', 'Customers',
    'customer, client, buyer, prospect, lead generation, pilot customer, pilot, design partner, early adopter, ' +
      'first customer, beta user, user acquisition'),
  concept('customer-success', 'Customer success',
    'customer success, customer support, retention, churn, onboarding, account management, customer service'),
  concept('marketing', 'Marketing',
    'marketing, marketer, cmo, chief marketing officer, demand generation, demand gen, advertising, ad campaign, ' +
      'email marketing, product marketing'),
  concept('growth', 'Growth',
    'growth, growth hacking, growth marketing, growth strategy, head of growth, performance marketing, paid ' +
      'acquisition'),
  concept('branding', 'Branding', 'brand, branding, brand strategy, rebrand, brand identity, positioning'),
  concept('content', 'Content',
    'content, content marketing, content strategy, copywriting, copywriter, blogging, newsletter, writer, ' +
      'podcasting, podcast'),
  concept('social-media', 'Social media', 'social media, influencer, creator, tiktok, instagram, personal brand'),
  concept('seo', 'Search engine optimization', 'seo, search engine optimization, organic traffic'),
  concept('community', 'Community building', 'community, community building, community builder, community manager'),
  concept('press', 'Press and public relations',
    'press, pr, public relations, journalist, reporter, media coverage, communications, media relations, press ' +
      'coverage'),
  concept('events', 'Events',
    'event planning, event production, event organizer, event organiser, conference organizer, hosting events, ' +
      'run events'),
  concept('product-management', 'Product',
    'product, product management, product manager, product strategy, product leader, head of product, product ' +
      'roadmap, roadmap, cpo, chief product officer, product market fit'),
  concept('design', 'Design',
    'design, designer, ux, ui, ui ux, user experience, product design, product designer, graphic design, service ' +
      'design'),
  concept('user-research', 'User research',
    'user research, customer research, market research, customer discovery, user interview, customer interview'),
  concept('pricing', 'Pricing',
    'pricing, pricing strategy, pricing model, packaging and pricing, monetization, monetisation, price'),
  concept('strategy', 'Strategy',
    'strategy, business strategy, strategist, corporate strategy, business model, business plan'),
  concept('go-to-market', 'Go-to-market',
    'go to market, gtm, market entry, product launch, launch strategy, launching'),
  concept('operations', 'Operations',
    'operations, ops, process improvement, scaling operations, business operations, revops, scale operations'),
  concept('project-management', 'Project management',
    'project management, project manager, program manager, agile, scrum, delivery management'),
  concept('supply-chain', 'Supply chain',
    'supply chain, logistics, procurement, sourcing, supplier, fulfillment, shipping, warehouse'),
  concept('manufacturing', 'Manufacturing',
    'manufacturing, manufacturer, factory, production line, industrial, contract manufacturer'),
  concept('hardware', 'Hardware',
    'hardware, electronics, embedded, prototyping, iot, internet of things, semiconductor'),
  concept('international-expansion', 'International expansion',
    'international expansion, expand internationally, expanding internationally, new market, expansion, global ' +
      'expansion, localization, enter the us, us market, european market'),
  concept('consulting', 'Consulting', 'consulting, consultant, management consulting, advisory services'),
  // Technology
  concept('software-engineering', 'Software engineering',
    'software engineering, software development, software architecture, software, coding, programming, backend, ' +
      'frontend, full stack, web development, app development, engineering, technical architecture'),
  concept('ai', 'AI',
    'ai, artificial intelligence, machine learning, ml, llm, deep learning, generative ai, genai, computer ' +
      'vision, nlp, ai agent, ai engineer, ai talent'),
  concept('data', 'Data',
    'data, data science, data scientist, analytics, data engineering, data engineer, data analysis, business ' +
      'intelligence, data strategy'),
  concept('security', 'Security',
    'security, cybersecurity, cyber security, infosec, information security, ciso, penetration testing, data ' +
      'privacy'),
  concept('cloud', 'Cloud and infrastructure',
    'cloud, devops, aws, kubernetes, site reliability, sre, cloud infrastructure, platform engineering, ' +
      'serverless'),
  concept('mobile', 'Mobile apps', 'mobile, mobile app, ios, android, mobile development'),
  concept('web3', 'Web3 and crypto', 'web3, web 3, blockchain, crypto, cryptocurrency, defi, nft, bitcoin, ethereum'),
  concept('automation', 'Automation', 'automation, no code, nocode, low code, workflow automation, automating'),
  concept('robotics', 'Robotics', 'robotics, robot, drone, autonomous system'),
  concept('open-source', 'Open source', 'open source, oss'),
  // Sectors and themes
  concept('saas', 'Software as a service',
    'saas, b2b saas, b2b software, subscription software, software as a service'),
  concept('fintech', 'Fintech',
    'fintech, payments, payment, banking, bank, financial services, neobank, wealth management'),
  concept('healthcare', 'Healthcare',
    'healthcare, health care, health, healthtech, digital health, medtech, hospital, clinician, clinic, doctor, ' +
      'medical device, telehealth'),
  concept('biotech', 'Biotech',
    'biotech, biotechnology, pharma, pharmaceutical, life sciences, life science, drug discovery, genomics'),
  concept('climate', 'Climate and sustainability',
    'climate, climate tech, climatetech, cleantech, sustainability, sustainable, carbon, decarbonization, esg, ' +
      'net zero, circular economy'),
  concept('energy', 'Energy', 'energy, solar, wind power, battery, renewable, renewables, grid, hydrogen'),
  concept('education', 'Education', 'education, edtech, teaching, teacher, learning platform, school, curriculum'),
  concept('ecommerce', 'E-commerce',
    'ecommerce, e commerce, online store, online shop, d2c, dtc, direct to consumer, shopify, marketplace'),
  concept('retail', 'Retail', 'retail, retailer, brick and mortar, wholesale'),
  concept('consumer', 'Consumer products',
    'consumer, cpg, consumer goods, consumer brand, b2c, consumer product, consumer app'),
  concept('real-estate', 'Real estate',
    'real estate, property, proptech, property developer, commercial real estate, landlord, realtor'),
  concept('construction', 'Construction', 'construction, contech, architecture firm, building materials'),
  concept('food', 'Food and drink',
    'food, restaurant, restaurateur, food and beverage, foodtech, food tech, chef, beverage, catering'),
  concept('agriculture', 'Agriculture', 'agriculture, agtech, agritech, farming, farm, farmer'),
  concept('travel', 'Travel and hospitality', 'travel, hospitality, hotel, tourism, hotelier'),
  concept('mobility', 'Mobility',
    'mobility, automotive, electric vehicle, ev, transportation, transport, micromobility, fleet'),
  concept('gaming', 'Gaming', 'gaming, video game, game developer, game studio, esports'),
  concept('creative-industries', 'Creative industries',
    'creative industries, film, music, musician, entertainment, artist, art, filmmaker, theatre, theater, ' +
      'publishing'),
  concept('sports', 'Sports and wellness', 'sport, sports tech, fitness, wellness, mental health'),
  concept('fashion', 'Fashion', 'fashion, apparel, beauty, cosmetics, textile'),
  concept('government', 'Government and policy',
    'government, public sector, govtech, policy, public policy, policymaker, smart city'),
  concept('social-impact', 'Social impact',
    'social impact, impact investing, nonprofit, non profit, ngo, charity, philanthropy, social enterprise, ' +
      'social good'),
  concept('aerospace', 'Aerospace and defense', 'aerospace, space tech, satellite, aviation, defense, defence'),
  concept('research', 'Research and universities',
    'research, researcher, academia, academic, university, professor, scientist, phd, tech transfer'),
  concept('innovation', 'Corporate innovation',
    'corporate innovation, innovation, innovation lab, corporate venture, digital transformation'),
  concept('startups', 'Startups',
    'startup, start up, early stage company, early stage startup, accelerator, incubator, scaleup, scale up'),
  concept('future-of-work', 'Future of work',
    'future of work, remote work, remote team, hybrid work, distributed team'),
  concept('public-speaking', 'Public speaking', 'public speaking, speaker, keynote, keynote speaker, panelist'),
]

export const businessVocabulary: VocabularyData = { version: '2026-11-1', concepts, meets }
