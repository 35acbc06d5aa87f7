import { concept, type Concept } from '#core/profile/concept.ts'

/** What keeps a company legal, governed, on course and running. */
export const companyConcepts = (): readonly Concept[] => [
  concept('legal',
    'legal, lawyer, attorney, solicitor, barrister, law firm, corporate law, counsel, notary, litigation, ' +
      'litigator, dispute resolution, arbitration, paralegal, jurist, company formation, incorporation, ' +
      'founding documents, articles of association, corporate structure, commercial law, competition law, ' +
      'antitrust, media law, family law, notarial, judge, terms and conditions, gmbh, ug, company law, litigate, ' +
      'lawyers who, law degree, law student, legislation review, data law, it law, building law, tenancy law, ' +
      'rental law, construction law, criminal law, administrative law, inheritance law'),
  concept('contracts',
    'contract, contract negotiation, shareholder agreement, sha, nda, terms of service, license agreement, ' +
      'licence agreement, sla, msa, supplier contract, freelance contract, framework agreement, service agreement, ' +
      'redlining, sign contracts, review contracts, reviewing contracts, read contracts, reading contracts, ' +
      'artist contracts, freelancer contracts, small print, clauses, procurement contracts, employment contracts, ' +
      'sponsorship contract'),
  concept('employment-law',
    'employment law, employment lawyer, labour law, labor law, labour lawyer, labor lawyer, employment contract, ' +
      'employment question, works council, dismissal, termination agreement, collective agreement, redundancy, ' +
      'employment tribunal, working time, false self employment, workers rights, labour rights, employee rights, ' +
      'trade union, severance, fire somebody, fire someone, firing someone, let someone go, how to fire, ' +
      'collective bargaining, employment rights, misclassification, labour inspector, labour court, notice period, ' +
      'collective wage, staff council, labour relations, industrial relations, hr law, hr legal, ' +
      'worker classification, bullying case, harassment, minijob, works constitution, union negotiations'),
  concept('intellectual-property',
    'intellectual property, patent, trademark, trade mark, ip strategy, ip, copyright, freedom to operate, ' +
      'design rights, trade secret, patenting, inventor, protect ideas, invention, brand protection, utility model, ' +
      'copycats, counterfeit, plagiarism'),
  concept('licensing',
    'licensing, license deal, licence deal, licensee, licensor, music rights, merchandising, bd&l, ' +
      'rights clearance, music licensing, royalt*, open source licence, open source license, partnering deal, sync, ' +
      'rights deal, image rights, brand licensing, license technology, license agreements, licence our, licence it, ' +
      'rights holder, license out, rights agency, film rights, patent licensing, character rights, ' +
      'translation rights, broadcasting rights, audiobook rights, gpl, creative commons'),
  concept('compliance',
    'compliance, regulation, regulatory, regulator, regulated industr*, soc 2, soc2, anti money laundering, aml, ' +
      'audit trail, whistleblow*, sanctions, bafin, fca, psd2, supply chain act, lieferkettengesetz, ' +
      'human rights due diligence, age verification, content moderation, trust and safety, export control, ' +
      'legal requirement, dora, mica, nis2, product safety, licences, licence application, emi licence, ' +
      'anti bribery, risk management, internal audit, risk manager, health and safety, occupational safety, ' +
      'workplace safety, rules and regulations, red tape, food law, internal controls, risk assessment, ' +
      'financial crime, financial licence, supervisory authority, safety rules, safety officer, hse, ehs, ' +
      'fire safety, fire protection, workplace inspection, child protection, safeguarding, anti corruption, ' +
      'product liability, chemical regulation, solvency ii, basel, mifid, licensing requirements, insurance licences'),
  concept('privacy',
    'privacy, gdpr, data protection, dpo, hipaa, ccpa, cookie banner, consent management, anonymi*, dsgvo, dpia, ' +
      'personal data, schrems, data processing agreement, gdpr audit, cookies, consent banners, data breach, ' +
      'personal information, subject access, data deletion, pseudonym*, synthetic data'),
  concept('regulatory-affairs',
    'regulatory affairs, regulatory strategy, regulatory pathway, fda, ema, ce mark, ce marking, mdr, ivdr, ' +
      'medical device certification, medical device regulation, approval, novel food, permit, permitting, ' +
      'biogas permit, planning permission, 510k, 510, diga, notified body, market authorisation, ' +
      'market authorization, reach regulation, licensing authority, mdr certification, regulatory expert, ' +
      'regulatory people, efsa, health claims, ethics committee, getting approved, get approved, ' +
      'medical regulation, clinical evaluation, class ii, class iia, class 2a, class iii, mhra, ' +
      'medical certification, zoning permit, drone permit, regulators approve, marketing authorisation, ' +
      'product registration, dossier, reimbursement, cosmetics regulation, homologation, permits for'),
  concept('certification',
    'certification, certificate, iso, isms, b corp, bcorp, fair trade certif*, tisax, accreditation, accredited, ' +
      'conformity, iso audit, get certified, quality management, qms, fairtrade, soc 2 audit, functional safety, ' +
      'tüv, test lab, testing lab, quality audit, leed, breeam, certify, certifying, get certif*, iso auditor, ' +
      'quality manager, quality label, eco label, ecolabel, organic label, ce marked, iatf, as9100, qm, ' +
      'safety standard, norms, din, ul listing, emc, fsc, gots, passive house, security certification, cmmi, ' +
      'hallmark'),
  concept('immigration',
    'immigration, visa, work permit, blue card, residence permit, green card, citizenship, asylum, naturalisation, ' +
      'naturalization, digital nomad visa, sponsor my visa, visa sponsorship, immigrant, refugees right to work, ' +
      'migration law, entry permit, foreign workers, residency, residence, migration office, foreigners office, ' +
      'passport, h1b, eb 1, family reunion, refugee status, diploma recognition'),
  concept('relocation',
    'relocation, relocate, relocating, moving abroad, move abroad, moving to another country, expat, find a flat, ' +
      'flat hunting, moving staff, newcomers to the country, mobility service, school for my kids, ' +
      'apartment hunting, global mobility, find an apartment, expat life, relocated, families abroad, ' +
      'help newcomers, newcomer, bureaucracy in, german bureaucracy, registration office'),
  concept('governance',
    'governance, audit committee, supervisory board duties, board governance, company secretary, ' +
      'shareholder meeting, steward ownership, board papers, board meeting, running board meetings, ' +
      'general assembly, cooperative governance, remuneration committee, fiduciary, agm, board effectiveness, ' +
      'shareholder conflict, decision making, bylaws, board committees, committee, corporate secretary, ' +
      'shareholder agreements, voting rights, member assembly, ownership structure, purpose company, ' +
      'foundation ownership, board reports, board pack, board minutes, family governance, charity governance'),
  concept('boards',
    'board, non executive, ned, nonexecutive, chairman, chairwoman, chairperson, independent director, trustee, ' +
      'beirat, aufsichtsrat, non exec, sit on boards, sat on boards, board mentor, school governor'),
  concept('advisors',
    'advisor, adviser, advisory, advisory board, sounding board, scientific advisory board, wise advice, ' +
      'expert advice, industry expert, experts who, advise us, advise me, advising startups, advise startups'),
  concept('strategy',
    'strategy, strategist, strategic planning, pivot, pivoting, repositioning, strategy workshop, ' +
      'strategic thinking, competitor analysis, digital strategy, growth strategy, scenario planning, foresight, ' +
      'futurist, long term plan, focus the company, company vision, strategic direction, strategic decisions, ' +
      'roadmapping, competitive analysis, competitors, war gaming, positioning strategy, scenario workshops, ' +
      'decision between, next chapter'),
  concept('business-models',
    'business model, business plan, revenue model, subscription model, is it a business, is this a business, ' +
      'is that a business, make a business, business out of it, turn my hobby, into a business, monetize, monetise, ' +
      'monetisation, monetization, how to earn, make a living, revenue stream, make money from, make money with, ' +
      'lean canvas, business case for, new income, makes money, earn money, earning money, charge money, ' +
      'real business, viable business, hobby into, commercial model, freemium, subscription business, ' +
      'rental business, commercialise, commercialize, business side, hobby business, revenue sharing, ' +
      'business canvas, business concept, self sustaining, memberships model, franchise or, commercial viability'),
  concept('market-research',
    'market research, market study, market analysis, market sizing, market size, survey, focus group, ' +
      'consumer insight, consumer research, market data, market intelligence, competitor research, ' +
      'competitive intelligence, poll, is there a market, customer insight, panel data, market report, ' +
      'market insight, who would pay, industry analysis, recruiting participants, desk research, trend report, ' +
      'market interviews, market validation, market numbers, who buys, market need, needs analysis, consumer panel, ' +
      'consumer behaviour, consumer behavior, shopper research, trend scouting, trend analysis, surveys and, ' +
      'questionnaires, qualitative research, quantitative research, polling, pollster, conjoint'),
  concept('consulting',
    'consulting, management consultant, consultancy, advisory services, strategy consulting, ' +
      'independent consultant, security consultant, mckinsey, bcg, consult, freelance consulting, ' +
      'business consultant, it consultant, advising companies, big four, big 4'),
  concept('operations',
    'operations, ops, process improvement, operational excellence, process design, process optimisation, ' +
      'process optimization, sops, shift planning, lean management, six sigma, kaizen, service business, ' +
      'route planning, bizops, operating model, standard operating procedure, continuous improvement, ' +
      'office management, capacity planning, facility management, facility manager, scaling a business, ' +
      'back office, quality control, shift plans, rosters, rostering, staffing plans, staff planning, ' +
      'process mapping, process documentation, optimise processes, improve processes, bottlenecks, workflow design, ' +
      'warehouse processes, production planning, field service, fleet operations, multiple locations, ' +
      'several locations, new branches, opening locations, 5s, hospital management, restaurant operations, ' +
      'hotel operations, hotel management, cleaning company, quality processes, rollout, cost efficiency'),
  concept('project-management',
    'project management, project manager, program manager, programme manager, program management, ' +
      'programme management, delivery management, pmo, prince2, pmp, project planning, project lead, gantt, ' +
      'deliver projects, delivery manager, running projects, project delivery, megaproject, project plan, ' +
      'large projects, big projects, complex projects, managing projects, manage projects, ipma, multi project, ' +
      'jira, asana, project rescue, construction projects, it projects, planning large, coordinate, coordination, ' +
      'deadlines, milestones, project controlling, project leader, organising things, organisation talent'),
  concept('agile',
    'agile, scrum, kanban, sprint planning, retrospective, retro, agile transformation, product owner, shape up, ' +
      'user story, agile coach, standups, backlog refinement, agile leadership, lean startup'),
  concept('change-management',
    'change management, change manager, change programme, change program, organisational change, ' +
      'organizational change, transformation, culture change, adoption, change communication, bring people along, ' +
      'change leader, change agent, integration after a merger, reorg, reorgani*, change process, ' +
      'convince colleagues, change projects, resistance, old habits, culture shift, cultural change, ' +
      'changing culture, change fatigue, reorganisations, restructuring teams, employees resist, employees accept, ' +
      'staff accept'),
  concept('digital-transformation',
    'digital transformation, digitalis*, digitaliz*, digitis*, digitiz*, go digital, going digital, paperless, ' +
      'chief digital officer, cdo, smart factory, legacy system, legacy migration, modernise it, digital office, ' +
      'still on paper, fax, digital change, digital strategy, cio, chief information officer, paper forms, ' +
      'digital tools, from paper, paper based, old it, outdated it, old systems, replace excel, digital processes, ' +
      'digital lead, digital officer, digital business, modernisation, modernization, analogue business, ' +
      'digital skills, digital hospital, digital school, digital municipality, digital administration, ' +
      'digitization, digital unit, digital projects'),
  concept('business-systems',
    'erp, sap, s 4hana, s4hana, netsuite, business system, odoo, dynamics 365, microsoft dynamics, oracle, ' +
      'warehouse management system, wms, mrp, abap, business software, navision, servicenow, workday, hr system, ' +
      'hris, business central, document management, sharepoint, intranet, master data, mes, enterprise software, ' +
      'accounting software, inventory software, warehouse software, hotel software, pms system, time tracking, ' +
      'ticketing software, hr software, which software, software selection, pos system, planning software, epicor, ' +
      'infor, lexware, salesforce admin, plm, pim, dms'),
  concept('innovation',
    'innovation, intrapreneur*, corporate r&d, corporate accelerator, startup scouting, corporate venturing, ' +
      'venture building, venture builder, venture studio, venture client, corporate startup, new business building, ' +
      'design thinking, hackathon, r&d lead, head of r&d, new ideas, corporate innovators, r&d departments, ' +
      'new ventures, r&d people, technology scouting, tech scouting, startup collaboration, venture clienting, ' +
      'ideation'),
  concept('crisis-management',
    'crisis communication, crisis comms, crisis pr, business continuity, incident response, emergency planning, ' +
      'shitstorm, contingency, emergency management, recall, bad press, scandal, media storm, hostile journalists, ' +
      'hostage, worst case, disaster management, evacuations, crises, pandemic planning, first responder, rumours, ' +
      'communicating layoffs, reputation, in a crisis, crisis experience, crisis playbook'),
  concept('internal-communications',
    'internal communication, internal comms, intranet relaunch, employee communication, employee newsletter, ' +
      'employee app, town hall, all hands, frontline communication, deskless worker, staff newsletter, ' +
      'internal newsletter, speak to our staff, comms people in companies, employee comms, ' +
      'leadership communication, staff magazine, employee magazine, reach employees, reaching employees, ' +
      'inform employees, staff communication, intranet, townhall, ceo communication, change communications, ' +
      'internal campaigns, staff app, frontline staff, frontline people, workplace communication, slack culture, ' +
      'communicate change'),
  concept('outsourcing',
    'outsourc*, nearshor*, near shoring, bpo, call centre, call center, shared service, virtual assistant, ' +
      'dev shop, software house, external developers, dev agency, development agency, software agency, ' +
      'remote developers, external dev team, managed service, white label development, vas, agency partner, ' +
      'body leasing, external team, offshore team, offshore developers, offshoring, outsource, outsourced, ' +
      'team extension, staff augmentation, remote assistants, contract developers, development capacity, ' +
      'contract work, subcontract, subcontracting, subcontractors'),
  concept('franchising', 'franchis*, franchise fair, multi unit, franchisor'),
  concept('self-employment',
    'self employ*, solopreneur, solo business, going solo, go solo, going freelance, go freelance, ' +
      'become freelance, become a freelancer, quit my job, quitting my job, leave my job, leaving my job, ' +
      'first clients as a freelancer, sole trader, start a business, starting a business, starting my own, ' +
      'start my own, my own boss, freelance life, day rate, freelance rates, one woman business, one man business, ' +
      'become independent, working for myself, work for myself, set up on my own, side hustle, side business, ' +
      'opening my own, sole proprietor, freelancing, freelancer life, being freelance, self employed, ' +
      'going independent, went freelance, went solo, leave employment, leap into, solo founders, micro business, ' +
      'day job, side project, start something, own shop, own café, own cafe, own practice, own studio, own firm, ' +
      'own agency, open my, opening a'),
]
