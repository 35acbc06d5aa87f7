import { concept, type Concept } from '#core/profile/concept.ts'
import { careerConcepts } from '#core/profile/concepts/careers.ts'
import { workingLifeConcepts } from '#core/profile/concepts/working-life.ts'

/** Kinds of people, finding and leading them, and how one's own work and life go. */
export const peopleConcepts = (): readonly Concept[] => [
  concept('founders',
    'founder, entrepreneur, solo founder, business owner, female founder, women founder, bootstrapper, ' +
      'company owner, someone who started a company, people who have founded, company builder, indie hacker, ' +
      'startup ceo, other founders, firm owner, startup people, people who founded, entrepreneurial, studio owner, ' +
      'fellow entrepreneurs, other entrepreneurs, self made, owner managers, bootstrapped founders, ' +
      'young entrepreneurs, founders raising, built a company, built companies, built their own company, ' +
      'built a business, who founded, have founded, has founded, started a company, started their own company, ' +
      'started companies, started their own business, startup founders, people who started, done health startups, ' +
      'done startups, has done a startup, built startups, built a startup, founder community, self starters, ' +
      'gründer*, biotech founders, impact founders, marketplace founders, black founders, ' +
      'people|anyone|someone|somebody|women|men|others|folks building|founding|starting a|their|companies|startups|' +
      'own, set up shop, second timers, companies|startups|firms|businesses started|founded|built, ' +
      'what starting a company, lessons of|from .. entrepreneur|founder|founding, starting|founding a company, ' +
      'who|who’ve|that|people have|has|founded|built|started a|two|three|four|their|own|something company|companies|' +
      'business|scratch, ' +
      'have|has|who’ve|alumni .. built|founded|started companies|firms|businesses|ventures|startups, ' +
      'started .. own|from firm|firms|company|companies|business|scratch, startup|company creators, ' +
      'early stage ceos, at|on day zero|one'),
  concept('co-founders',
    'cofounder, co founder, founding partner, founding team, co founding, business partner, someone to start with, ' +
      'someone to build with, founding member, someone to found with, complementary founder, second founder, ' +
      'third founder, cofounding, start something with, build something with, start a company with, ' +
      'found a company with, build a company with, start a business with, entrepreneur type, commercial half, ' +
      'someone commercial, ceo for our spin, ceo for the spin, to lead the spin, co found, somebody to found with, ' +
      'partner to start, partner to build, partner to found, other half in, partner in crime, ' +
      'second person to build, someone to share the load, joining .. as cofounder, be your .. cofounder, ' +
      'founders’ prenup, one founder short, missing .. founder|cofounder, join .. as founding partner, ' +
      'equal partner, build .. with .. 50, ' +
      'person|partner|someone|somebody|half to build|start|found|launch the|a|my company|business|startup with, ' +
      'mitgründer*, meet|find the right partner, other half for|of, third musketeer, ' +
      'build the thing|product|company together, founder break ups, someone|somebody to build .. together'),
  concept('technical-cofounder',
    'technical cofounder, technical co founder, tech cofounder, tech co founder, technical partner, ' +
      'developer as co founder, cto cofounder, coding co founder, cto to join as co founder, cto and cofounder, ' +
      'cto and co founder, cofounder who can code, co founder who can code, cofounder who codes, ' +
      'co founder who codes, cofounder who can build, co founder who can build, cofounder who builds, ' +
      'co founder who builds, cofounder who can program, co founder who can program, cto type cofounder, ' +
      'cto type co founder, cto co founder, founding cto, technical half, coder who wants, developer who wants half, ' +
      'developer for equity, engineer cofounder, engineer as cofounder, engineer as co founder, developer cofounder, ' +
      'developer co founder, developer as cofounder, technical lead for equity, tech lead for equity, ' +
      'sparring partner to start something with, the tech half, start a tech, cto to start, my tech partner, ' +
      'hacker to my hustler, ' +
      'developer|engineer|dev|coder|programmer ready|keen|willing|open to .. cofounder|cofound|found, ' +
      'dream of founding, being|be your|a|the technical|tech cofounder|half, open to being your technical, ' +
      'cofound as the engineer|developer|cto|tech, as|its founding cto|engineer, tech half of, ' +
      'builder for|with somebody|someone|a .. equity|idea|insight, non technical founder, nontechnical founder, ' +
      'engineering half, tech partner, building|coding|engineering half, as their|your cto and, ' +
      'developer|coder|engineer|wizard|dev|programmer .. equity|shares|co, courting|court|woo an engineer|developer, ' +
      'shares rather than'),
  concept('executives',
    'executive, exec, ceo, coo, chief operating officer, c level, c suite, senior leader, decision maker, ' +
      'business leader, managing director, geschäftsführer*, cfo, chief financial officer, cmo, ' +
      'chief marketing officer, cpo, chief product officer, chief revenue officer, cio, chief information officer, ' +
      'chro, chief people officer, ciso, chief digital officer, vp, vps, vp of sales, vp sales, vp product, ' +
      'vp of product, vp marketing, vp of marketing, top manager, board level, division head, top management, ' +
      'senior management, evp, svp, cco, cso, mds, gms, company directors, chief officer, chief strategy officer, ' +
      'chief innovation officer, chief data officer, chief supply chain officer, chief sustainability officer, ' +
      'scientific chief, with chief in, corner office, vice president, p&l level, general management experience, ' +
      'former|ex ceo|md|cfo|coo|gm|executive|board of a|at|in, part time cfo, sitting|acting managing|ceo|ceos, ' +
      'ceo forum, vorstand, top brass, business heads, head honchos, chief .. officer, ' +
      'c level|suite role|roles|job|jobs|people, chairmen'),
  concept('cto',
    'cto, chief technology officer, chief technical officer, vp engineering, vp of engineering, ' +
      'head of engineering, head of technology, head of tech, head of software, engineering leader, ' +
      'engineering manager, technical leader, tech lead, lead developer, lead dev, lead engineer, engineering lead, ' +
      'tech leader, technology leader, engineering director, director of engineering, it architect, software leads, ' +
      'technical director, chief architect, it leads, engineering heads, vpe, need a cto, looking for a cto, ' +
      'find a cto, r&d head of software, software director, tech chief, lead dev teams, engineering orgs, ' +
      'engineering leadership, tech leadership, technology leadership, technical leadership, technical adult, ' +
      'build or buy, heads of development, ' +
      'whoever|who|someone|people runs|run|leads|lead .. technology|tech|engineering, vp eng, ' +
      'head|heads of eng|dev|development|tech|platform'),
  concept('engineers',
    'engineer, developer, dev, programmer, coder, engineering talent, technical talent, engineering team, ' +
      'technical people, techie, tech talent, frontend developer, app developer, web developer, react developer, ' +
      'mechanical engineer, electrical engineer, firmware engineer, mechatronics engineer, people who can code, ' +
      'someone who can code, somebody who can code, someone technical, somebody technical, people who code, ' +
      'civil engineer, chemical engineer, frontend people, backend people, ruby developer, react people, ml people, ' +
      'good developers, code monkeys, quality engineers, rf engineer, materials engineer, validation engineer, ' +
      'app devs, full stack developer, full stack engineer, full stack person, ml person, backend person, ' +
      'frontend person, backend developer, backend engineer, mobile developer, python developer, java developer, ' +
      'game developer, find engineers, find developers, finding engineers, finding developers, need developers, ' +
      'need engineers, need a developer, need an engineer, swe, robotics engineer, people who write c, ' +
      'who|that code|codes|program|programs for, write code, firmware folks, firmware people, java people, ' +
      'python people, go people, rust people, c++ people, php people, javascript people, node people, ' +
      'ios developers, android developers, swift developer, machine learning engineers, ml engineer, ai engineer, ' +
      'data engineers, analytics engineers, qa engineers, platform engineers, blockchain developers, ' +
      'software architects, unity developers, unreal developers, security engineers, ' +
      'folks|people|someone|somebody|anyone|those who write|code|program go|rust|java|python|c++|javascript|code|' +
      'software|in, engineering seats, women in engineering, entwickler*, ingenieur*, software folks, ' +
      'code for a living'),
  concept('hiring',
    'hire, hiring, recruit, recruiting, building a team, build a team, build my team, building my team, ' +
      'grow my team, grow the team, grow our team, tech interview, interviewing candidates, job interview training, ' +
      'find staff, finding staff, staff shortage, skilled worker, looking for staff, need staff, find a replacement, ' +
      'job ad, job ads, job post, open position, new employees, employees wanted, people to join us, join our team, ' +
      'join my team, someone to join, fill the role, fill a role, nobody applies, skills shortage, find engineers, ' +
      'find developers, find nurses, find drivers, find good people, attract people, interview candidates, ' +
      'assessment centre, active sourcing, find an apprentice, workforce planning, find good staff, need people, ' +
      'employ, first employee, new colleague, colleague for, fill positions, open roles, roles open, job openings, ' +
      'structured interviews, candidate experience, seasonal workers, seasonal staff, shift workers, applicants, ' +
      'finding people, find cooks, find teachers, find electricians, finding drivers, finding nurses, finding cooks, ' +
      'finding engineers, finding developers, specialists shortage, need hands, short staffed, understaffed, ' +
      'no applications, zero applications, few applications, fewer apply, no one applies, can’t find anyone, ' +
      'vacancy, vacant position, unfilled, talent acquisition, searches open, shortage of staff, shortage of people, ' +
      'shortage of nurses, shortage of drivers, shortage of skilled, shortage of teachers, need a chef, need a cook, ' +
      'need developers, need engineers, need a developer, need an engineer, need a designer, need a cto, ' +
      'need a salesperson, need a sales person, need teachers, need a manager, find a cto, looking for a cto, ' +
      'find a technician, find a developer, find a cook, find a chef, first salesperson, to join us, join us as, ' +
      'join our company, join the team, join my company, come and work, work for us, new teammate, staff to run, ' +
      'people to run it, hiring managers, companies hiring, who hires, anyone hiring, somebody hiring, ' +
      'someone hiring, who recruiting, is recruiting, with an opening, with openings, anyone with an opening, ' +
      'anybody needs, staff wanted, drivers wanted, cannot fill, can’t fill, fill the position, fill our positions, ' +
      'take on people, sponsor a visa for, job board, employer attractiveness, attract staff, attract young people, ' +
      'find apprentices, finding apprentices, get apprentices, apprentices wanted, trainees wanted, ' +
      'reach apprentices, who apply, candidates for, need a technician, looking for a technician, knows a good, ' +
      'find|finding|need|needs .. staff|workers|apprentices|drivers|cooks|nurses, short of .. staff|people|hands, ' +
      'anyone|anybody|somebody|someone|companies|firms|labs who|that .. recruiting|hiring, post your vacancy, ' +
      'your vacancy, lose|losing candidates, spot good people, staffing up, ' +
      'scout for .. developers|engineers|people|talent|staff, ' +
      'people|candidates|developers|nurses|engineers|cooks looking for a job, ' +
      'our next head|cto|cfo|coo|lead|manager|colleague, future colleagues, future teammates, ' +
      'running your interviews, roles to fill, reach candidates, impossible to find, ' +
      'hard to find .. staff|people|talent, engineering seats, personalsuche, mitarbeiter*, fachkräfte*, ' +
      'azubi* gesucht, screening cvs, reading cvs, job descriptions, ' +
      'chip|tech|design|engineering|young|sales|top talent, candidate pipeline, talent pool, talent pipeline, ' +
      'onsite interviews, interview process, make .. first hires|hire, ' +
      'find|hire|need|hiring two|three|four|five senior|backend|frontend|junior|good|more, ' +
      'looking for|need|seeking a coo|cmo|cro|coo|vp|head|bookkeeper|baker|salesperson, open seat, candidates ghost, ' +
      'final round interviews, take home tests, pair interviews, onboard .. starters|joiners, moving jobs, ' +
      'fill .. seats before, from .. to .. heads|people|staff this'),
  concept('executive-search',
    'executive search, headhunt*, head hunter, recruiter, search firm, recruitment agency, recruiting agency, ' +
      'staffing, personnel consultant, talent partner, interim agency, placement agency, recruitment consultant, ' +
      'recruitment firm, recruiting firm, board recruiters, placing people, place candidates, place executives, ' +
      'place ceos, search consultant, temp agency, personnel agency, place cfos, place people, place engineers, ' +
      'place managers, place non execs, place non executives, place developers, placing engineers, ' +
      'placing executives, placing developers, board search, interim provider, agency for interim, ' +
      'recruitment company, fill .. seat|post|role with|by agency|headhunter, agency to fill, who can find us, ' +
      'recruitment partner, personalberat*, korn ferry, egon zehnder, spencer stuart, russell reynolds, heidrick, ' +
      'michael page, robert half, hays, retained search, contingent search, contingency search, sourcers, ' +
      'placing senior, placing managers, placing execs, agency recruitment, ' +
      'finding your next ceo|coo|cfo|cto|cmo|board|executive|head|vp, personalvermittlung, recruit for, ' +
      'i|we|who source|sources|sourcing candidates, sourcing candidates, discreet search, exec search, ' +
      'fill ned seats, kienbaum, search boutique|partners|partner|practice|consultants, ' +
      'placing|placed|place chairs|neds|non|ctos|ceos|cfos|directors|heads|product|finance|sales'),
  ...careerConcepts(),
  concept('operators',
    'chief of staff, people who have scaled, someone who has scaled, somebody who has scaled, interim executive, ' +
      'operating experience, operators with, operators w, ex operators, startup operators, ' +
      'experienced operators, former operators, ' +
      'operator angels, scaled companies, scaled a company from, scaled from 1*, scaled from 2*, scaled from 5*, ' +
      'scaleup operators, grown a company from, grew a company from, ' +
      'people|someone|somebody|anyone who|who’ve|who’s .. scaled, operator experience, operators round, ' +
      'seasoned operators, operators rather, operator’s view, operator advisor, career operator, employee number, ' +
      'early employee, early stripe, ran a function, who ran things, ' +
      'who ran .. office|region|country|market|city|p&l|ops, ran the .. office|region|market, done the scaling, ' +
      'scaling know how, former gm, ex gm, opened new cities, opened cities, launched cities, run a p&l, ' +
      'took a|firm|company|business from 10|5|20|50|ten|five|twenty, from 10 to|from 20 to|from 50 to, ' +
      'scaling teams and processes, from series a to, hands on builders, doers who, general managers who, ' +
      'scaled a|an .. from|to, run|ran things, set|setting up a|the market|country|office, chiefs of staff, ' +
      'country launchers, interim ops|coo|operations head|lead'),
  concept('freelancers',
    'freelancer, freelance, part time cfo, gig worker, interim cfo, self employed people, project based, ' +
      'interim help, freelance cfo, other self employed, self employed folks, other freelanc*, fellow freelanc*, ' +
      'other independents, it contractors, software contractors, independent contractors, flexible projects, ' +
      'self employed designers, self employed colleagues, fractional people, fractional leaders, interim people, ' +
      'gig work, freelance designer, freelance project, freelance consultant, other contractors, contractors with, ' +
      'contractors who, extra hands, pool of externals, freiberufler*, freie mitarbeiter, book by the day, ' +
      'on a day rate, your day rate, upwork, fiverr, toptal, ir35, collective of, forty independents, scheinselbst*, ' +
      'finding gigs, overflow work, by the day, contract|gig basis|based, lone wolves, ' +
      'bench of|for independents|our|freelancers, book|pool|list of .. independents|freelancers|externals, ' +
      'platform for contractors, independents for, solo advisers|advisors|designers, commission only'),
  concept('people',
    'hr, human resources, head of people, people ops, people operations, people and culture, people team, ' +
      'people lead, company culture, chief people officer, employee engagement, employee experience, ' +
      'onboarding plan, new hire onboarding, performance review, feedback culture, employee wellbeing, ' +
      'well being lead, wellbeing lead, employee retention, keeping people, staff retention, people development, ' +
      'hr business partner, hrbp, personnel, staff turnover, workplace culture, occupational health, hr software, ' +
      'employee survey, chro, talent development, employee development, staff wellbeing, wellbeing programme, ' +
      'healthy workplace, workplace health, onboarding employees, employee onboarding, employee happiness, ' +
      'happy employees, performance management, appraisal talks, sick leave, sickness rate, hr analytics, ' +
      'hr systems, staff handbook, team culture, culture building, build culture, company values, people strategy, ' +
      'employee satisfaction, exit interviews, keep their people, keep good people, keep our people, keep my team, ' +
      'keep the team, keep young people, losing people, losing good people, staff leave, staff leaving, ' +
      'people leave us, people keep leaving, staff quit, quit after, people quit, retain people, retaining people, ' +
      'retain talent, retaining talent, retain good, keep talent, keeping parents in, high turnover, sick days, ' +
      'sick notes, absenteeism, absence rate, onboarding of staff, staff morale, staff motivation, employee morale, ' +
      'motivated staff, people managers, lost people, keep|keeping|retain|retaining|lose|losing .. staff|employees, ' +
      'good culture, culture that survives, culture alive, keep culture, company’s culture, onboarding of new, ' +
      'personaler*, personalabteilung, engagement survey, culture amp, people function, rituals and values, ' +
      'values that stick, people partner, bamboohr, hibob, employee handbooks, staff satisfaction, keep staff, ' +
      'happy staff, staff happy, culture survives, keep employees, culture work, team happiness, offboarding, ' +
      'staff loyalty, loyal staff, job satisfaction, kununu, glassdoor, layoffs, set|setting|define .. values, ' +
      'l&d managers, vibe is slipping, hr people|folks|lead|leads|heads'),
  concept('diversity',
    'diversity, dei, d&i, underrepresented, inclusive, inclusivity, lgbt*, queer, neurodiver*, adhd, autism, ' +
      'autistic, disabilit*, disabled, migrant, unconscious bias, equal opportunit*, gender balance, bias training, ' +
      'people of colour, people of color, black founder, intersectional, racism, equality, neurodivergent, ' +
      'hire refugees, migrants in, bipoc, lgbtq+, lgbt, pride network, women quota, social mobility, older workers, ' +
      'employing refugees, look like the rest of our, look like the rest of us, mixed teams, many nationalities, ' +
      'multicultural, different backgrounds, international teams, accessible hiring, diverse boards, ' +
      'all backgrounds, underprivileged, first generation students, people from other cultures, many cultures, ' +
      'people from many countries, crew from, more different faces, everyone belongs, de&i, vielfalt, ' +
      'employee resource group, ergs, bias free, diverse teams, diverse talent, diversity training, antiracism, ' +
      'allyship, trans people, lgbtqia, representation, marginalised, marginalized, ethnic minorities, ' +
      'minority founders, age mix, intergenerational teams, accessible workplace, cultural differences, ' +
      'blind hiring, blind recruitment, inclusion, belonging, all white, white men|blokes|guys, ' +
      'deaf colleagues|staff|guests|employees, under represented, race and, on|about race, ' +
      'latina|black|brown|minority|migrant|immigrant|refugee founder|founders|entrepreneurs, ' +
      'scare off .. applicants|women'),
  concept('women-in-business',
    'women in tech, women in leadership, female founder, female entrepreneur, female leaders, female leadership, ' +
      'woman founder, women led, female led, women led compan*, female investor, female angel, women on boards, ' +
      'businesswomen, mompreneur, mumpreneur, women, female executives, women founder, female ceos, female cto, ' +
      'female operators, female colleagues, mum founders, mom founders, ladies, female mentor, female talent, ' +
      'a woman, woman who, female, female exec, female engineers, mum who, mothers who run, moms who run, ' +
      'mother and founder, woman in, girls in engineering, girls in tech, only woman, women leaders, ' +
      'unternehmerinnen, frauen*, girls in stem, girls’ day, women in engineering, women’s network, ladies’ circle, ' +
      'women’s circle, girl boss, glass ceiling, ' +
      'mums|mothers|mum|moms|mother with|running|who companies|company|a|firms|run'),
  concept('compensation',
    'pay and benefits, salary band, pay band, pay gap, pay equity, pay transparency, benefits package, bonus, total rewards, ' +
      'market rates, commission plan, commission scheme, remuneration, pay structure, fringe benefit, ' +
      'company pension, parental leave scheme, wage, how much to pay, what to pay, occupational pension, ' +
      'employee benefits, pension scheme, pay people, paying people, fair pay, pay transparently, salaries in, ' +
      'salary negotiations, wage negotiations, variable pay, sales commission, parental benefits, job grading, ' +
      'employee perks, childcare benefits, comp and, comp package, comp benchmark, total comp, comp data, ' +
      'comp bands, incentive scheme, incentive plan, jobs pay, roles pay, what others pay, what do others pay, ' +
      'what other companies pay, what people earn, pay rise, staff pay, about pay, pay levels, pay scale, earn more, ' +
      'pay grades, day rate benchmarks, rates in the market, what comp looks like, staff benefits, perks, job bike, ' +
      'lunch voucher, esop and vsop, reward consultants, reward manager, vergütung*, gehalt*, stock option plans, ' +
      'pay others, others pay, pay their developers, what .. pay their, executive pay, pay review, pay staff, ' +
      'company bike, meal vouchers, edenred, merit increase, hay grading, salaries, compensation plan, ' +
      'compensation scheme, compensation consultant, compensation model, compensation benchmarks, ' +
      'executive compensation, compensation and, bonus scheme|pool|plan|model|schemes|systems, stock options to|for, ' +
      'setting|set pay|wages|salaries, going rates, workplace pension, options are worth, ' +
      'salary bands|benchmarks|levels|ranges|transparency|data'),
  concept('org-design',
    'org design, organisation design, organization design, organisational design, organizational design, ' +
      'org chart, team topologies, holacracy, self organis*, self organiz*, self managed, self managing, teal, ' +
      'team structure, org structure, organisation structure, splitting teams, splitting product, ' +
      'structure the team, structure of the team, organisational development, organizational development, ' +
      'organisation development, reporting lines, flat hierarchy, roles and responsibilities, sociocracy, reorg, ' +
      'organise teams, organizing teams, company structure, restructure teams, reporting structure, ' +
      'matrix organisation, matrix organization, self management, no bosses, without bosses, without managers, ' +
      'role clarity, cross functional, scaling organisations, team setup, new org, structure our team, ' +
      'structure my team, who does what, restructure the team, organisation chart, restructure our departments, ' +
      'restructure departments, our matrix, matrix org, span of control, teams around products, ' +
      'organisation developers, organization developers, organisational structure, organizational structure, ' +
      'organisationsent*, into squads, without middle managers, no hierarchy, operating model, target organisation, ' +
      'delayering, decision rights and, from functions to business units, reorganiz*, organigram*, spotify model, ' +
      'decentralised decisions, make up of our departments, org development, silos between, who reports to, ' +
      'reports|report to me|whom|who, raci, management|leadership layers|layer|tier, ' +
      'flatten|flattened .. hierarchy|structure, from departments|functions|silos, redraw .. org|companies|chart, ' +
      'which roles you|we|i need, rethinking roles|teams|departments, our|the org|organisation chart'),
  ...workingLifeConcepts(),
]
