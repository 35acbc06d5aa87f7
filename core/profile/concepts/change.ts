import { concept, type Concept } from '#core/profile/concept.ts'

/** How a company changes, gets through a crisis and tells its people. */
export const changeConcepts = (): readonly Concept[] => [
  concept('change-management',
    'change management, change manager, change programme, change program, organisational change, ' +
      'organizational change, transformation, culture change, change communication, change leader, reorg, reorgani*, ' +
      'change process, convince colleagues, change projects, culture shift, cultural change, change fatigue, ' +
      'reorganisations, restructuring teams, employees resist, employees accept, staff accept, user adoption, ' +
      'staff adoption, software adoption, adoption of new, change adoption, people along, staff along, ' +
      'everyone along, everybody along, team along, employees along, colleagues along, teams along, workforce along, ' +
      'nurses along, people on board, team on board, staff on board, everyone on board, everybody on board, ' +
      'colleagues on board, actually use the, accept the new, accept new, hate the new, like the new system, ' +
      'staff to use, get staff to, get people to use, mutiny, big rollouts, led rollouts, software rollouts, ' +
      'system rollout, change resistance, colleagues to accept, bring|bringing|brought|take|taking .. along, ' +
      'get|getting .. staff|people|team|employees .. on board, deal|dealing with resistance, middle management, ' +
      'human side, kotter, adkar, prosci, make .. change stick, shift .. culture, culture won’t|clash, ' +
      'led .. through change, study|navigating change, ' +
      'change story|stories|ambassador|champion|network|curve|plan|people|practitioner|lead|team|initiative|' +
      'journey, large group format, upheaval, manage|managing|leading|lead|handle|embrace|survive change, ' +
      'winning hearts, after mergers, integrate teams, ' +
      'bring|take|taking|bringing everyone|people|staff|team|employees|colleagues .. along, change leadership|comms, ' +
      'two cultures, adoption side of, to adopt, new ways of working, ' +
      'changed a culture|ward|company|team|firm|habit, resistance to change, carry the rest, hrbps who carried, ' +
      'staff|people|nurses|they|doctors|employees|drivers|clerks won’t|refuse|refuses to use, ' +
      'people|staff use the new, after|during a|the merger, resistance'),
  concept('digital-transformation',
    'digital transformation, digitalis*, digitaliz*, digitis*, digitiz*, paperless, chief digital officer, cdo, ' +
      'smart factory, legacy system, legacy migration, modernise it, digital office, digital change, ' +
      'digital strategy, cio, chief information officer, digital tools, from paper, paper based, old it, ' +
      'outdated it, old systems, replace excel, digital processes, digital lead, digital officer, modernisation, ' +
      'modernization, analogue business, digital skills, digital hospital, digital school, digital municipality, ' +
      'digital administration, digitization, digital unit, digital projects, digital age, electronic records, ' +
      'electronic files, electronic patient files, electronic patient record, replace paper, paper to digital, ' +
      'stop using paper, paper chaos, digital workflows, digital archive, digital ticketing, digital transition, ' +
      'more digital, industry 4, faxed, faxes, m365, microsoft|office 365, mainframe, off a mainframe, ' +
      'legacy modern*, legacy software, handwritten, egovernment, e government, ozg, ' +
      'digital first|champion|readiness, traditional sector, chief digital, ' +
      'core banking replacement|replacement with, still fax, town hall online, tablets on, still on paper, ' +
      'get|getting rid of paper, fax machine|machines|and'),
  concept('business-systems',
    'erp, sap, s 4hana, s4hana, netsuite, business system, odoo, warehouse management system, wms, mrp, abap, ' +
      'business software, navision, servicenow, hr system, business central, document management, sharepoint, mes, ' +
      'enterprise software, accounting software, inventory software, warehouse software, hotel software, pms system, ' +
      'time tracking, ticketing software, hr software, which software, software selection, pos system, ' +
      'planning software, epicor, infor, lexware, plm, pim, dms, s 4, s4, core system, stock software, ' +
      'booking system, merchandise management, case management system, practice software, inventory system, ' +
      'one system, finance suite, workday, order to cash, procure to pay, abas, proalpha, weclapp, jtl, xentral, ' +
      'exact online, erp interface, oracle fusion, orders into, sage 100|200|x3, system migration|switch, ' +
      'switch|switching systems, bc365, mambu, datev setup, replace .. ledger|system, ' +
      'dynamics consultant|365|people|project|partner, d365, new ledger, master data cleanup'),
  concept('innovation',
    'innovation, intrapreneur*, corporate r&d, corporate accelerator, startup scouting, corporate venturing, ' +
      'venture building, venture builder, venture studio, venture client, corporate startup, new business building, ' +
      'corporate innovators, r&d departments, r&d people, technology scouting, tech scouting, startup collaboration, ' +
      'venture clienting, ideation, stage gate, scout|scouting fresh|new|technology|technologies|startups, ' +
      'technology|tech scout, work with young firms|startups|companies, ' +
      'corporates|companies work|working with young|startups, corporate venture build*, corporate venture builder, ' +
      'internal incubator|startup, incubator inside, ambidext*, three horizons, ' +
      'idea funnel|management|contest|pipeline, moonshot, skunkworks, skunk works, new business field, ' +
      'startup pilots, employees ideas, corporate lab, r&d scout, scouting team, lab tests young, industrial r&d, ' +
      'city lab, corporate innovation, design sprint for|with|week|in, hackathons for|ideation|in, ' +
      'internal|corporate|company hackathon, design thinking for|in|workshop|coach|training|at|with'),
  concept('crisis-management',
    'crisis communication, crisis comms, crisis pr, business continuity, incident response, emergency planning, ' +
      'shitstorm, emergency management, bad press, scandal, media storm, hostile journalists, worst case, ' +
      'disaster management, evacuations, crises, pandemic planning, first responder, communicating layoffs, ' +
      'in a crisis, crisis experience, crisis playbook, product recall, recalls of, reputation management, ' +
      'reputation crisis, reputational, crisis manager, crisis management, crisis team, crisis plan, ' +
      'crisis situation, crisis mode, crisis training, through a crisis, handled a crisis, crisis communications, ' +
      'first 24 hours, when everything goes wrong, days down, down for days, after a cyberattack, ' +
      'after a cyber attack, disaster recovery planning, emergency drills, when .. blow|blows up, all goes wrong, ' +
      'cyber emergency, blackout, supply shock, after a recall, incident drill|plan|command, flood came, ' +
      'disaster response, emergency planner|playbook|plan|exercise|team, kidnap*, extortion, ' +
      'resilience lead|planning, risk and resilience, bcm, iso 22301, bcm and iso, war room, ransomware running, ' +
      'cameras turn up, black swan, crisis comms adviser, ' +
      'crisis adviser|advisor|communicator|room|simulation|exercise, about the spill, ' +
      'continuity planner|planners|planning, front page for, police spokesman, quakes, recalls in, through layoffs, ' +
      'cameras are|outside, calm hand, holding statement, the recall, contingency plan|planning, tabletop exercise'),
  concept('internal-communications',
    'internal communication, internal comms, employee communication, employee newsletter, employee app, all hands, ' +
      'frontline communication, deskless worker, staff newsletter, internal newsletter, speak to our staff, ' +
      'comms people in companies, employee comms, leadership communication, staff magazine, employee magazine, ' +
      'reach employees, reaching employees, inform employees, staff communication, intranet, townhall, ' +
      'ceo communication, change communications, internal campaigns, staff app, frontline staff, frontline people, ' +
      'workplace communication, slack culture, communicate change, town hall meetings, reach staff, reach our staff, ' +
      'reach shift workers, staff do not read, employees do not read, without a desk, no desk, staff without e mail, ' +
      'staff without email, employees without email, news to staff, inform staff, drivers do not read, ' +
      'non desk workers, reach .. drivers|shifts|crew|workers|nurses|technicians|field, staff to read, ' +
      'told their staff|people|employees, tell .. staff|employees, how .. told their staff, staffbase, viva engage, ' +
      'yammer, workvivo, haiilo, beekeeper app, engagement comms, executive message|communication|comms, ' +
      'to the workforce, comms to, podcast for employees, employee podcast, staff news|updates, ' +
      'internal podcast|magazine|channel|news|messaging, employees informed, inform .. staff, ceo update, ' +
      'town halls people, people informed, tell them properly, announce|announcing layoffs|changes|news, ' +
      'reaching|reach drivers|warehouse|shift|frontline|staff|workers, memos from, m&a comms, comms leads and, ' +
      'results heard, staff meeting|meetings, tell our staff|people|teams|employees|workers'),
]
