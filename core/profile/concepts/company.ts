import { concept, type Concept } from '#core/profile/concept.ts'
import { changeConcepts } from '#core/profile/concepts/change.ts'
import { lawConcepts } from '#core/profile/concepts/law.ts'

/** What keeps a company governed, on course and running. */
export const companyConcepts = (): readonly Concept[] => [
  ...lawConcepts(),
  concept('governance',
    'audit committee, supervisory board duties, company secretary, shareholder meeting, steward ownership, ' +
      'board papers, general assembly, remuneration committee, fiduciary, agm, board effectiveness, ' +
      'shareholder conflict, bylaws, board committees, corporate secretary, voting rights, member assembly, ' +
      'ownership structure, purpose company, foundation ownership, board minutes, charity governance, ' +
      'two tier board, articles of, decision|shareholder rights, oversight, conflict of interest, ' +
      'conflicts of interest, stewardship, proxy adviser|advisor|voting, resolutions, statutory filing, ' +
      'charters for boards, charter for, board charter, listed company code|rules, oecd principles, ' +
      'trustee|directors duties, decision making structure|rights|bodies, how we govern, govern our, ' +
      'professionalis* a|our|the, founder run, reserved matters, company statutes, family council, ' +
      'who may sign|decide|say, board committee, board calendar, about to list, before we list, who sits where, ' +
      'signing rights, governance'),
  concept('boards',
    'non executive, ned, nonexecutive, chairwoman, chairperson, independent director, trustee, beirat, aufsichtsrat, ' +
      'non exec, board mentor, school governor, school trust, ' +
      'board member|seat|role|position|mandate|director|level|chair|experience|meeting|pack|report|search|' +
      'effectiveness|appointment|observer|ready, boardroom, three|company|on|for|of|advising boards, ' +
      'boards of|in|and|that|with|who|tick, explaining .. to boards, chairman, chairing, chair of, ' +
      'chairs of|who|and, independent|new|experienced|deputy chair, find .. chair, verwaltungsrat, aufsichtsr*, ' +
      'outside director, trustee vacancy, trusteeship, charters for boards, need independents, chaired, ' +
      'outside seat, directors after, chairs in|i, ' +
      'supervisory|management|charity|startup|corporate|proper|better|first board, first seat, ' +
      'build|building|sit|sits|sat|serve|serving on|a|our|the board, on a|our|your|my board, ' +
      'our board needs|is missing|has|meeting|wants'),
  concept('advisors',
    'advisor, advisory board, sounding board, wise advice, expert advice, industry expert, advise us, advise me, ' +
      'advising startups, advise startups, advisory role, advisory seat, advisory position, advisory mandate, ' +
      'startup advisor, startup adviser, sound us out, sab, scientific board, ' +
      'advisory circle|council|panel|committee, gray hair, counsel to|a, willing to counsel, ' +
      'lend|lends their|his|her name, guide us, happy|glad|willing to advise, ' +
      'i advise founders|startups|companies|owners|teams, advise founders|companies|owners|teams, ' +
      'seasoned|experienced hand, retired manager, elder statesman, grey head, outside voice, retired people, ' +
      'outside opinion, industry veteran|veterans, adviser, grey hair|haired'),
  concept('strategy',
    'strategy, strategist, strategic planning, repositioning, strategy workshop, strategic thinking, ' +
      'competitor analysis, growth strategy, scenario planning, foresight, futurist, long term plan, ' +
      'focus the company, company vision, strategic direction, strategic decisions, competitive analysis, ' +
      'war gaming, positioning strategy, product strategy, strategic advice, strategic questions, where to play, ' +
      'playing to win, wardley, strategy offsite, which .. to drop, what to stop doing, moves ahead, ' +
      'scenario planner, portfolio decision, big direction|picture, direction question, corporate positioning, ' +
      'chief strategy officer, strategic plan|review|choices|options|sparring|goals, repositioned, swot, blue ocean, ' +
      'five forces, balanced scorecard, hoshin, sustainability strategy, where to go next, what to focus on, ' +
      'company direction, competitive advantage, where .. firm|company|business|we is|are|should going|go, ' +
      'long view, off site on, end with one page|sentence, do we stop, rumelt, market goes, thinking partner, ' +
      'strategy day|days|session|retreat|away day|house, pivoted at, five year|three year|ten year direction'),
  concept('business-models',
    'business model, business plan, revenue model, subscription model, is it a business, is this a business, ' +
      'is that a business, make a business, business out of it, turn my hobby, into a business, how to earn, ' +
      'make a living, revenue stream, lean canvas, business case for, new income, makes money, earn money, ' +
      'earning money, charge money, real business, viable business, hobby into, commercial model, freemium, ' +
      'rental business, commercialise, commercialize, hobby business, revenue sharing, business canvas, ' +
      'business concept, self sustaining, memberships model, commercial viability, productise, productize, ' +
      'productised, productising, sell less of my time, selling my time, sell my time, selling hours, by the hour, ' +
      'passive income, scalable offer, a business in it, business in this, whether it is a business, live off my, ' +
      'live from my, making money with, making a living, revenue streams, second income, additional income, ' +
      'more than a hobby, sustainable income, pay for itself, income stream, from hobby to, subscription or, ' +
      'or one off, projects to product, project to product, pay per use, product as a service, servitis*, servitiz*, ' +
      'monetising, monetizing, revenue logic|share, pivot, pivoting, razor and blade, check plans, ' +
      'how .. make money, membership model, licence or subscription, hardware as a service, new revenue stream, ' +
      'model canvas, break even and, sell or rent|subscribe|lease, hours to licences, off memberships, ' +
      'from projects to, pay its own|their own rent|way, napkin business, charge for it, monetise, monetisation, ' +
      'monetize, monetization, pivoted'),
  concept('market-research',
    'market research, market study, market analysis, market size, focus group, consumer insight, consumer research, ' +
      'market data, market intelligence, competitor research, competitive intelligence, poll, is there a market, ' +
      'customer insight, panel data, market report, market insight, who would pay, industry analysis, desk research, ' +
      'trend report, market interviews, market validation, market numbers, market need, needs analysis, ' +
      'consumer panel, consumer behaviour, consumer behavior, shopper research, trend scouting, trend analysis, ' +
      'surveys and, qualitative research, quantitative research, polling, pollster, conjoint, customer survey, ' +
      'survey design, online survey, market survey, run surveys, running surveys, surveys on, user survey, ' +
      'consumer survey, survey data, market potential, size of the market, market knowledge, consumer trends, ' +
      'demand for our, how big|large this|the|our|is, how big .. market, survey 1*, survey 2*, survey 3*, survey 5*, ' +
      'survey customers|patients|users|consumers|people|nurses|households|members, understand .. consumers, ' +
      'competitor intelligence|benchmark*, validate|test demand|need, validate the|our market|need|demand|idea, ' +
      'demand validation, tam, market researcher|wants, gartner, mintel, nielsen, kantar, ipsos, gfk, yougov, ' +
      'forrester, statista, euromonitor, panel provider, shopper panel, size niches, size a|the market, ' +
      'quant and qual, qualitative studies, mystery shopp*, research into .. market, tell us what .. like|want, ' +
      'snapshot of our|the market, consumer test|study, brand tracker, store checks, competitor benchmarks, ' +
      'audience|customer research, how many .. buy|use|pay|need, proper survey, ' +
      'survey people|folks|statistician|statisticians|methods|firm|firms|sample|panel, snack tests|test, ' +
      'sizing a|niche, kol interview, who commission, buyer interviews, demand in, demand for our|my|a|this, ' +
      'market sizing'),
  concept('consulting',
    'management consultant, consultancy, advisory services, strategy consulting, independent consultant, ' +
      'security consultant, mckinsey, bcg, freelance consulting, business consultant, it consultant, ' +
      'advising companies, ex big four, big four background, at a big four, big four consult*, ex consultant, ' +
      'former consultant, boutique consult*, other consultants, fellow consultants, strategy consultant, bain, ' +
      'advisory firm, how consultants, consultants set|who|with, outside|external expertise, big four advisory, ' +
      'deloitte, pwc, accenture, roland berger, oliver wyman, kearney, ex bcg*, bcger*, case interview, ' +
      'process|organisational|freelance|circularity|sustainability|energy|solo consultant, sell|client advisory, ' +
      'advisory work|business|folks|boutique, consult for|to|on, i|we consult, slide craft, our boutique, ' +
      'leave|left|leaving the big four|mckinsey, solo adviser|advisers|advisor, lean consultant, pyramid principle, ' +
      'consultant in, consultants here, consulting, boutique to'),
  concept('operations',
    'operations, ops, process improvement, operational excellence, process design, process optimisation, ' +
      'process optimization, sops, shift planning, lean management, six sigma, kaizen, bizops, operating model, ' +
      'standard operating procedure, continuous improvement, office management, capacity planning, ' +
      'scaling a business, quality control, shift plans, rostering, staffing plans, staff planning, process mapping, ' +
      'process documentation, optimise processes, improve processes, bottlenecks, workflow design, ' +
      'warehouse processes, production planning, multiple locations, several locations, new branches, ' +
      'opening locations, 5s, hospital management, restaurant operations, hotel operations, hotel management, ' +
      'quality processes, cost efficiency, shift models, shift scheduling, opening more shops, opening restaurants, ' +
      'second location, third location, service business, chief operating officer, fractional coo, ' +
      'behind the scenes, multi site, multisite, process improver|manager|owner, trains run on time, eos, ' +
      'value stream, daily stand ups, back office clean*, day to day running, run the day to day, sop, ' +
      'standardise|standardize processes, streamlin*, inefficien*, orders slip, chaos behind, chaos in our|the, ' +
      'staff|shift roster, workflow improvement, efficient|better|smooth processes, bottleneck, runs through me, ' +
      'picking errors, spreadsheets and warehouses, meetings cut, runs without me, ' +
      'lean process|thinking|methods|tools|expert|principles|office, coo, routines for'),
  concept('project-management',
    'project management, project manager, program management, programme management, delivery management, pmo, ' +
      'prince2, pmp, project planning, project lead, gantt, deliver projects, delivery manager, running projects, ' +
      'project delivery, megaproject, project plan, large projects, complex projects, managing projects, ' +
      'manage projects, ipma, multi project, asana, project rescue, construction projects, it projects, ' +
      'planning large, project controlling, organising things, organisation talent, deliver on time, ' +
      'on time and on budget, freelance|interim|external|junior|senior project manager, ' +
      'parallel|messy|capital projects, drive .. fit out|project|rollout, deadline slip*, deadlines keep, ' +
      'missed deadlines, program|programme director, infrastructure scheme|project, ' +
      'rescued|rescue|save a|our|the late|failing project, late|failing|ms|troubled project, risk log, ' +
      'complex programme|program, large programme|program, scope management|creep, earned value, ' +
      'project controls|office|charter|recovery, interim pm, pm for, critical path, primavera, monday com, ' +
      'work breakdown, on programme, keep|keeping .. on programme|schedule|track, from start to end|finish, ' +
      'steering committee, projects on time, run|running projects, run .. projects, ' +
      'steer|steering the|a|whole build|project|projects, delivered|deliver .. on time, ' +
      'managing|manage programmes|programs, led a .. build|project|programme, call sheet|sheets, projects delivered, ' +
      'keep .. projects, run|running|ran|lead|led|deliver big projects, jira, programme manager'),
  concept('agile',
    'agile, scrum, kanban, sprint planning, retrospective, retro, agile transformation, shape up, user story, ' +
      'agile coach, standups, backlog refinement, agile leadership, retros, backlog hygiene, delivery lead, ' +
      'safe framework, agile work*, safe or less, of safe, story point, release train, agilist, psm, cspo, ' +
      'csm training, pi planning, wip limit, sprint review|goal|backlog, working in sprints, run|running sprints, ' +
      'two week sprint, planning poker, agile coaching, squads, extreme programming, burndown, agile method*, ' +
      'sprinting, in sprints, pos and, xp, gantt with sprints, product owner training|course|coach|who|with|from|or, ' +
      'our stand ups'),
  ...changeConcepts(),
  concept('outsourcing',
    'outsourc*, nearshor*, near shoring, bpo, shared service, virtual assistant, dev shop, external developers, ' +
      'dev agency, software agency, remote developers, external dev team, managed service, white label development, ' +
      'vas, body leasing, external team, offshore team, offshore developers, offshoring, outsource, outsourced, ' +
      'team extension, staff augmentation, remote assistants, contract developers, development capacity, ' +
      'software development agency, external agency, agency for development, developers abroad, teams abroad, ' +
      'contract|contracting out, everything in house, back office to, dedicated team, ' +
      'offshore partner|provider|centre|center|development|dev, va matching, virtual pa, remote va, ' +
      'external provider, outsourcing adviser|advisor, facility management, captive centre, ' +
      'team in ukraine|india|romania|poland|vietnam|philippines|portugal|serbia, ' +
      'developers in ukraine|india|romania|poland|vietnam|serbia, manila, outsourced customer service, ' +
      'farm|farming out, peo, developers from lviv|kyiv|krakow|india|vietnam|poland|romania, our team in, ' +
      'agency to take, vendor deals, for overloaded agencies, external helpdesk|payroll|bookkeeper|call'),
  concept('franchising',
    'franchis*, multi unit, franchisor, under our name, under our brand, roll out our concept, ' +
      'replicate our concept, copy our concept, licence our concept, multiply our concept, ' +
      'open|opening|run .. under our name|brand, area developer|development, subway, mcdonald, burger king, ' +
      'licensees who run, multiply our .. model|concept, territory plan, fdd, outlet owner, ' +
      'royalty for my|our franchis*, master licence|license, partner operated, recruiting|recruit franchisees, ' +
      'system partner, franchise law, chain concept, second outlet, owned by others, others open my, ' +
      'through licensees, partners own the, took .. units, master deal|deals, unit owner|owners, ' +
      'chain partner|partners, sell units'),
  concept('self-employment',
    'solopreneur, solo business, going solo, go solo, going freelance, go freelance, become freelance, ' +
      'become a freelancer, quit my job, quitting my job, leave my job, leaving my job, ' +
      'first clients as a freelancer, start a business, starting a business, starting my own, start my own, ' +
      'my own boss, freelance life, one woman business, one man business, become independent, working for myself, ' +
      'work for myself, set up on my own, side hustle, side business, opening my own, sole proprietor, freelancing, ' +
      'freelancer life, being freelance, self employed, going independent, went freelance, went solo, ' +
      'leave employment, open my own, set up my own, found my own, founding my own, running my own, ' +
      'become a sole trader, register as self employed, register as a sole trader, employed or freelance, ' +
      'freelance or employed, leave my employer, leaving my employer, scared of going, take the leap, took the leap, ' +
      'quit the job, quitting the job, start up on my own, first year freelance, life as a freelancer, ' +
      'startup from unemployment, hang up .. shingle, own shingle|limited|thing|practice, autónomo*, autonomo, ' +
      'working for themselves|yourself|herself|himself, work for themselves|yourself, umbrella company|companies, ' +
      'limited company, one person business|company, one man|woman band, being|become|becoming|went|go independent, ' +
      'corporate to .. own, handing in .. notice, hand in .. notice, start|starting your|their own, ' +
      'einzelunternehm*, kleinunternehm*, going alone, künstlersozialkasse, freiberuf*, gewerbe, ' +
      'micro|auto entrepreneur, been contracting, freelance career, stay a sole trader, set|setting up solo, ' +
      'solo life, newly independent, as a sole trader, own invoices, lone wolves, first invoice, ' +
      'fellow self employed, freshly|newly self employed'),
]
