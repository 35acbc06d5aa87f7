import { concept, type Concept } from '#core/profile/concept.ts'

/** What keeps a company legal, and its people allowed to be where they work. */
export const lawConcepts = (): readonly Concept[] => [
  concept('legal',
    'legal, lawyer, attorney, solicitor, barrister, law firm, corporate law, notary, litigation, litigator, ' +
      'dispute resolution, arbitration, paralegal, jurist, company formation, incorporation, founding documents, ' +
      'articles of association, corporate structure, commercial law, competition law, antitrust, media law, ' +
      'family law, notarial, company law, litigate, legislation review, data law, it law, building law, tenancy law, ' +
      'rental law, construction law, criminal law, administrative law, inheritance law, general counsel, ' +
      'in house counsel, outside counsel, found a gmbh, founding a gmbh, set up a gmbh, gmbh founding, ' +
      'cooperative law, association law, charity law, foundation law, insolvency law, energy law, environmental law, ' +
      'medical law, public law, sports law, banking law, venture law, startup law, legal adviser, legal advisor, ' +
      'holding structure, external counsel, gc, suing us, sued, lawsuit, cross border dispute, ' +
      'go|going|went to court, small claims, mediation before, incorporate, incorporating, ' +
      'consumer|maritime|internet|aviation|franchise law, rechtsanw*, anwalt, kanzlei, avocat, notar, law society, ' +
      'shareholder disputes, company register, companies house, set up a company, setting up a company, ' +
      'set up a|our charity|foundation|gmbh|holding|ltd|association|co op, articles and all, gmbh or, ' +
      'paper .. rounds, liability, counsel at|in'),
  concept('contracts',
    'contract negotiation, shareholder agreement, sha, nda, terms of service, license agreement, licence agreement, ' +
      'msa, supplier contract, freelance contract, framework agreement, service agreement, redlining, ' +
      'sign contracts, review contracts, reviewing contracts, read contracts, reading contracts, artist contracts, ' +
      'freelancer contracts, small print, procurement contracts, sponsorship contract, contract law, ' +
      'contract lawyer, contracts with, contracts for, contract template, contract drafting, contract question, ' +
      'contract terms, contract check, understand contracts, customer contracts, client contracts, supply contracts, ' +
      'licence contracts, contract management, write contracts, writing contracts, standard contracts, ' +
      'distribution agreement, distribution contract, lease agreement, rental contract, partnership agreement, ' +
      'cooperation agreement, founder agreement, commercial contracts, commercial agreement, contracts and, ' +
      'and contracts, contract details, contract disputes, sign the contract, cofounder agreement, ' +
      'purchase contract, feedstock contracts, ' +
      'review|reviewing|read|reading|check|checking|draft|drafting|negotiate|negotiating .. contracts, ' +
      'terms and conditions, general terms, t&c, t and c, ' +
      'supply|freelancer|freelance|consulting|reseller|distributor|distributorship|agency|confidentiality|' +
      'disclosure|level|maintenance|development|collaboration|production|management|exclusivity|loan agreement, ' +
      'agreement looked|checked|template|for, sign|signing things, ironclad, juro, docusign, fidic, jct, nec3, nec4, ' +
      'nec contract, contract manager|administration|lifecycle, ' +
      'clean|fair|clear|simple|good|solid|better|plain|plain language contract, offtake|supplier agreement, redline, ' +
      'negotiating contracts, paper at, decent agreement, letter template, record deals, processing agreements, ' +
      'contract basis, master agreement, drafting .. deals, dealer agreement, usage rights, agreement that goes, ' +
      'rental agreement, slas, contract reviews, contract|subcontractor|liability|termination|penalty|nasty clause'),
  concept('employment-law',
    'employment law, employment lawyer, labour law, labor law, labour lawyer, labor lawyer, employment contract, ' +
      'employment question, dismissal, termination agreement, collective agreement, working time, ' +
      'false self employment, workers rights, labour rights, employee rights, trade union, severance, fire somebody, ' +
      'fire someone, firing someone, let someone go, how to fire, collective bargaining, employment rights, ' +
      'misclassification, labour inspector, labour court, notice period, collective wage, staff council, ' +
      'labour relations, industrial relations, hr law, hr legal, worker classification, bullying case, harassment, ' +
      'minijob, works constitution, union negotiations, making people redundant, employment rules, labour rules, ' +
      'labour regulations, hire and fire, works agreement, employment issues, employment matters, labour agreement, ' +
      'union negotiation, working hours law, maternity rights, employment disputes, ir35, grievance, non compete, ' +
      'noncompete, redundancy, redundancies, tribunal, arbeitsrecht, tupe, settlement agreement, ' +
      'discrimination claim|case|law, employment contracts|status, contracts for .. hires, contracts of employment, ' +
      'contractors employees, sick|garden leave, holiday entitlement, acas, restrictive covenant, betriebsrat, ' +
      'employer obligations, posted workers, sacking, sacked, firing people, dismiss, dismissing, union legal, ' +
      'employment counsel, can i fire, social plan, employing|employ .. in .. countries, employ someone in, ' +
      'probation, probation period, say in interviews, first employee, hire .. legally, ' +
      'deal|dealing|negotiate|negotiating|work|working|advise|advising with|| works council, works council, ' +
      'fire a|an|him|her'),
  concept('intellectual-property',
    'intellectual property, patent, trademark, trade mark, ip strategy, ip, copyright, freedom to operate, ' +
      'design rights, trade secret, patenting, protect ideas, brand protection, utility model, copycats, ' +
      'counterfeit, plagiarism, protect my invention, protect an invention, protect our invention, protect my idea, ' +
      'patentable, patent attorney, patent lawyer, ip lawyer, ip attorney, trademark lawyer, trademark attorney, ' +
      'copyright lawyer, rights and options, prior art, pct, epo, uspto, examiners, ' +
      'protect|protecting our|my|your recipe|design|brand|name|idea|code|technology|software|product|algorithm|' +
      'work|invention, who owns|own the|code|ip|work|our|my, owns code, copies our|my, copied our|my, ' +
      'copying our|my, infring*, patent engineer, wipo, euipo, registered design, ' +
      'register our|my|a name|brand|logo|trade mark|trademark, invention disclosure, patents valued, spc, ' +
      'design protection, file before, file|filing a|our|my patent|trademark|application, copied us, stole our|my'),
  concept('licensing',
    'licensing, license deal, licence deal, licensee, licensor, music rights, bd&l, rights clearance, ' +
      'music licensing, royalt*, open source licence, open source license, partnering deal, rights deal, ' +
      'image rights, license technology, license agreements, licence our, licence it, rights holder, license out, ' +
      'rights agency, film rights, patent licensing, character rights, translation rights, broadcasting rights, ' +
      'audiobook rights, sync deals, sync rights, sync placements, licence deals, license our, license it, ' +
      'white label deal, in|out licensing|license|licence, merchandise rights, rights manager|management, ' +
      'under licence|license, oem deal, inventions under, outside inventions, sublicense|sublicensing|sublicence, ' +
      'patent|character licence, technology licence|license, negotiated royalty, negotiating exclusivity, ' +
      'minimum royalt*, exclusive licence|license, ' +
      'license|licence our|my|a|it|this technology|catalyst|engine|patent|design|software, white label our|my|the, ' +
      'music supervisor, your logo on, field of use, apache and agpl, licence out, licence from, license from, ' +
      'license model, licence fee, license fee, merchandising rights|deal|licence'),
  concept('compliance',
    'compliance, regulation, regulated industr*, anti money laundering, aml, audit trail, sanctions, bafin, fca, ' +
      'supply chain act, lieferkettengesetz, human rights due diligence, age verification, content moderation, ' +
      'trust and safety, export control, legal requirement, dora, nis2, product safety, licence application, ' +
      'emi licence, risk management, risk manager, health and safety, occupational safety, workplace safety, ' +
      'food law, internal controls, risk assessment, financial crime, financial licence, safety rules, ' +
      'safety officer, hse, ehs, fire protection, workplace inspection, child protection, safeguarding, ' +
      'anti corruption, mifid, licensing requirements, insurance licences, regulatory requirement, ' +
      'regulatory change, regulatory risk, compliance engineer, basel iii, whistleblower system, ' +
      'whistleblower hotline, whistleblowing system, label law, labelling law, labelling rules, food labelling, ' +
      'label rules, supplier due diligence, cyber resilience act, data act, machinery directive, mlro, grc, ' +
      'code of conduct, gift|hygiene rules, fcpa, bribery, internal investigation, lksg, csddd, sox, modern slavery, ' +
      'kyc aml, kyc check|rule|policy|officer|compliance, food inspector|hygiene, inspectors look, ' +
      'financial regulator|regulation, ethics hotline|officer, conflict minerals, coso, iso 37301, outsourced mlro, ' +
      'risk officer|framework|register, chief risk, market abuse, export controls, licence conditions, ' +
      'banking regulation, regulated market, whistleblower channel|policy, kyc onboarding, vendor questionnaire, ' +
      'gxp, haccp rules, to comply, psd2 compliance|rules, regulator, soc 2, soc2, internal audit'),
  concept('privacy',
    'privacy, gdpr, data protection, dpo, hipaa, ccpa, consent management, dsgvo, dpia, personal data, schrems, ' +
      'data processing agreement, consent banners, data breach, subject access, data deletion, pseudonym*, ' +
      'anonymised data, anonymisation, anonymising, privacy lawyer, data protection lawyer, transfer .. data to, ' +
      'data transfer|subject, collect less, cipp, datenschutz*, breach notification, data minimis*, data minimiz*, ' +
      'record of processing, transfer impact, ropa, tracking|user consent, cnil, ico, edpb, right to be forgotten, ' +
      'legitimate interest, lawful basis, privacy engineer, subject request, consent form, dsar, ' +
      'supervisory authority, cookie banner|banners, clean consent, share .. records, kids data, children data, ' +
      'handles .. data, collect nothing|less|no data, processing agreements, banner legal, ' +
      'cookie law|rules|policy|consent|compliance'),
  concept('regulatory-affairs',
    'regulatory affairs, regulatory strategy, regulatory pathway, fda, ema, mdr, ivdr, medical device certification, ' +
      'medical device regulation, novel food, permitting, biogas permit, 510k, diga, notified body, ' +
      'market authorisation, market authorization, reach regulation, licensing authority, mdr certification, ' +
      'regulatory expert, regulatory people, efsa, health claims, ethics committee, getting approved, get approved, ' +
      'medical regulation, clinical evaluation, class iia, class 2a, class iii, mhra, medical certification, ' +
      'drone permit, regulators approve, marketing authorisation, dossier, cosmetics regulation, homologation, ' +
      'permits for, market approval, device approval, drug approval, type approval, product approval, ' +
      'regulatory approval, approval process, approvals for, regulatory consultant, regulatory specialist, ' +
      'regulatory folks, reg affairs, medical regulatory, dealing with authorities, things to authorities, ' +
      'explain to authorities, cosmetic regulation, safety file, operating licence, device regulation, ' +
      'drug regulation, approval authority, samd, de novo, biocid*, ra qa, qa ra, prrc, pre sub, device approvals, ' +
      'medical device approval, cmc, ind and|filing, cta filing, permission to sell, cosmetics|product notification, ' +
      'cpnp, health canada, tga, swissmedic, pmda, nmpa, anvisa, bfarm, hta, orphan|breakthrough designation, udi, ' +
      'iec 62304, bank licence application, get|getting a permit|permits, permit process, ' +
      'environmental|planning permit, wind permits, marketing authorization, predicate device, submissions, ' +
      'technical file, regulatory lead|roadmap, bvlos, through the sandbox, sandbox officers, regulatory sandbox, ' +
      'emi or pi, authorisation past, product|device|drug|reach|chemical|fda|ema|cosmetic|medical registration, ' +
      'fda|regulatory|device clearance, ce marking, ce mark'),
  concept('certification',
    'certification, iso, isms, b corp, bcorp, fair trade certif*, tisax, accreditation, accredited, conformity, ' +
      'get certified, quality management, qms, fairtrade, soc 2 audit, functional safety, tüv, test lab, ' +
      'testing lab, quality audit, breeam, certify, certifying, get certif*, iso auditor, quality manager, ' +
      'quality label, eco label, ecolabel, organic label, ce marked, iatf, as9100, qm, safety standard, ul listing, ' +
      'fsc, passive house, security certification, cmmi, gots certified, gots standard, gots label, standards body, ' +
      'standardisation, standardization, our standard, standards committee, device audit, surveillance audit, ' +
      'recertif*, fire tests, got certified, type testing, certifier, standards work, seal of approval, eu organic, ' +
      'norm applies, which norm, iso 13485|auditors, fair trade seal|label, organic seal|certif*, quality seal, ' +
      'lead assessor|auditor, iso 27001 lead auditor, auditor for iso, auditors for iso, en 1*, en 9*, en 5*, ifs, ' +
      'brc, brcgs, oeko tex, the badge, grs standard, cradle to cradle, leed certif*, pre|mock audit, ' +
      'audit preparation, ul certif*, csa certif*, rohs, ce certif*, nadcap, iso certif*, accredit*, ecocert, ' +
      'vegan|msc label, naturland, bioland, rainforest alliance, kitemark, 27001, 13485, ul and fcc|csa, dgnb, ' +
      'gots and, globalgap, halal and|or kosher, certificate for|from|in|of|course|programme|holder, ' +
      'emc testing|lab|and|test|issues, din norm|en|committee|standard, haccp certif*|plan|audit|training, ' +
      'halal certif*|inspector'),
  concept('immigration',
    'immigration, visa, work permit, blue card, residence permit, green card, citizenship, asylum, naturalisation, ' +
      'naturalization, digital nomad visa, migration law, entry permit, foreign workers, migration office, ' +
      'foreigners office, h1b, eb 1, family reunion, refugee status, diploma recognition, second passport, ' +
      'immigration lawyer, startup visa, residence title, recognition of foreign, foreign qualifications, ' +
      'hire from abroad, hiring from abroad, recruited from abroad, recruiting abroad, hire people from abroad, ' +
      'staff from abroad, work authorisation, foreigners authority, right to stay|remain|work, h 1b, o 1, eb 2, eb2, ' +
      'eb5, niw, bring my|our|a team|people|family|wife|husband over, bring .. over from, skilled worker, ' +
      'permanent residence|residency, residency permit, ausländer*, auslaender*, embassy, consulate, entry papers, ' +
      'invitation letter, papers and permits, schengen, non eu, settled|residence status, employ foreigners, ' +
      'foreign hires|staff, international hires, a1 forms, engineer|developer|wife|husband|cook|nurse a permit, ' +
      'for my status, leave to remain, l 1 and|visa|or'),
  concept('relocation',
    'relocation, relocate, relocating, moving abroad, moving to another country, find a flat, flat hunting, ' +
      'moving staff, newcomers to the country, mobility service, school for my kids, apartment hunting, ' +
      'global mobility, find an apartment, expat life, relocated, families abroad, help newcomers, ' +
      'german bureaucracy, registration office, moved families, moving families, moved staff, flats schools, ' +
      'moving here, moving house, bring families, house hunting, settling families, ' +
      'move|moving|moved to lisbon|berlin|london|paris|madrid|barcelona|vienna|zurich|amsterdam|munich|hamburg|' +
      'tallinn|porto|dubai|singapore|copenhagen|stockholm|oslo|dublin|valencia|milan|rome|prague|warsaw|spain|' +
      'portugal|germany|france|italy|switzerland|austria|canada|australia|japan, ' +
      'moving our|my hq|office|lab|company|family|headquarters|firm|team|business, ' +
      'move our|my hq|office|lab|company|family|headquarters|firm|team|business to, office move, mover, ' +
      'removal company|firm, moving company|services|countries, welcome centre|center, help .. settle, ' +
      'shipping .. household, where to live, landing package, moved|move countries, anmeldung, ' +
      'home finder|search|finding, school places|search, transfer our|my .. to, ' +
      'transfer to lisbon|berlin|london|paris|madrid, emigrat*, resettl*, destination services, dual career, ' +
      'incoming staff, helped .. move, removals across, swapped berlin|london|paris|munich|vienna|zurich for, ' +
      'whole move, picked one, move|moving our|my .. lab|office|team|studio|company|workshop to, ' +
      'moved .. family here, trailing spouse, newcomers settle, moved six|five|four|three|two times, settling in, ' +
      'expats who moved'),
]
