import { concept, type Concept } from '#core/profile/concept.ts'

/** Kinds of people, finding and leading them, and how one's own work and life go. */
export const peopleConcepts = (): readonly Concept[] => [
  concept('founders',
    'founder, entrepreneur, solo founder, business owner, female founder, women founder, bootstrapper, ' +
      'company owner, someone who started a company, people who have founded, company builder, indie hacker, ' +
      'startup ceo, other founders, agency owner, firm owner, startup people, people who founded, entrepreneurship, ' +
      'entrepreneurial, studio owner, fellow entrepreneurs, founders who, entrepreneurs who, other entrepreneurs, ' +
      'self made, owner managers, bootstrapped founders, young entrepreneurs, solopreneurs, founders raising'),
  concept('co-founders',
    'cofounder, co founder, founding partner, founding team, co founding, business partner, someone to start with, ' +
      'someone to build with, founding member, someone to found with, complementary founder, second founder, ' +
      'third founder, cofounding'),
  concept('technical-cofounder',
    'technical cofounder, technical co founder, tech cofounder, tech co founder, technical partner, ' +
      'developer as co founder, cto cofounder, coding co founder, technical founder, cto to join as co founder, ' +
      'cto and cofounder, cto and co founder, technical person, technical half'),
  concept('executives',
    'executive, exec, ceo, coo, chief operating officer, c level, c suite, senior leader, decision maker, ' +
      'business leader, managing director, geschäftsführer*, cfo, chief financial officer, cmo, ' +
      'chief marketing officer, cpo, chief product officer, cro, chief revenue officer, cio, ' +
      'chief information officer, chro, chief people officer, ciso, chief digital officer, vp, vps, vp of sales, ' +
      'vp sales, vp product, vp of product, vp marketing, vp of marketing, head of sales at, top manager, ' +
      'board level, gm, general manager, country manager, division head, boss of, top management, ' +
      'senior management, senior people, evp, svp, cco, cso, chief of, mds, gms, hospital directors, ' +
      'museum directors, school heads, plant directors'),
  concept('cto',
    'cto, chief technology officer, chief technical officer, vp engineering, vp of engineering, ' +
      'head of engineering, head of technology, head of tech, head of software, engineering leader, ' +
      'engineering manager, technical leader, tech lead, lead developer, lead dev, lead engineer, engineering lead, ' +
      'tech leader, technology leader, engineering director, director of engineering, it architect, ctos who, ' +
      'software leads, technical director, chief architect, it leads, engineering heads, vpe'),
  concept('engineers',
    'engineer, developer, dev, programmer, coder, engineering talent, technical talent, engineering team, ' +
      'technical people, tech people, techies, techie, tech talent, frontend developer, app developer, ' +
      'web developer, react developer, mechanical engineer, electrical engineer, firmware engineer, technician, ' +
      'mechatronics engineer, hackers, people who can code, someone who can code, somebody who can code, ' +
      'someone technical, somebody technical, people who code, civil engineer, tech team, it people, ' +
      'chemical engineer, sysadmin, developers who, coders who, frontend people, backend people, engineers who, ' +
      'software people, ruby developer, react people, electronics engineer, sound engineer, ml people, ' +
      'engineers in, good developers, code monkeys, welders, quality engineers, rf engineer, materials engineer, ' +
      'validation engineer, app devs'),
  concept('hiring',
    'hire, hired, hiring, recruit, recruiting, recruitment, talent, building a team, build a team, build my team, ' +
      'building my team, grow my team, grow the team, grow our team, tech interview, interviewing candidates, ' +
      'job interview training, find staff, finding staff, staff shortage, skilled worker, looking for staff, ' +
      'need staff, find a replacement, job ad, job ads, job post, open position, new employees, employees wanted, ' +
      'people to join us, join our team, join my team, someone to join, fill the role, fill a role, nobody applies, ' +
      'onboarding plan, skills shortage, find engineers, find developers, find nurses, find drivers, ' +
      'find good people, attract people, interview candidates, assessment centre, active sourcing, ' +
      'find an apprentice, workforce planning, find good staff, need people, need hands, find people, employ, ' +
      'employing, employee number, first employee, new colleague, colleague for, reinforcement, replacement for, ' +
      'interviewers, interviews for, fill three, fill two, fill positions, open roles, roles open, job openings, ' +
      'structured interviews, candidate experience, seasonal workers, seasonal staff, shortage of, shift workers, ' +
      'applicants, finding people, find cooks, find teachers, find electricians, finding drivers, finding nurses, ' +
      'finding cooks, finding engineers, finding developers, specialists shortage'),
  concept('executive-search',
    'executive search, headhunt*, head hunter, recruiter, search firm, recruitment agency, recruiting agency, ' +
      'staffing, personnel consultant, talent partner, interim agency, placement agency, recruitment consultant, ' +
      'recruitment firm, recruiting firm, interim management pool, headhunters, board recruiters, recruiters who, ' +
      'placing people, place candidates, place executives, place ceos, search consultant, temp agency, ' +
      'talent agencies, personnel agency, placements, headhunted'),
  concept('job-search',
    'new role, next role, job, open to work, next opportunity, new opportunity, find work, looking for work, ' +
      'get hired, be hired, permanent role, new position, next challenge, new challenge, junior position, ' +
      'entry level, part time job, a company that needs, work placement, between jobs, unemployed, laid off, ' +
      'back to work, return to work, re enter, full time role, working student job, next gig, interim role, ' +
      'who look for team member, work in a startup, join a startup, joining a startup, joining an impact startup, ' +
      'my next thing, next adventure, next position, next step, role in, role at, position in, position as, ' +
      'position at, who hires, anyone hiring, somebody hiring, someone hiring, companies hiring, hire me, ' +
      'employed again, return after, after maternity, reentry, paid work, contract ends, redundant, ' +
      'applications sent, applied for, freelance gigs, project work, work experience'),
  concept('internships',
    'internship, intern, graduate, working student, trainee, traineeship, apprentice, apprenticeship, ' +
      'master thesis, bachelor thesis, summer job, placements for, placement, student project, young talent, ' +
      'career service, career fair, school leaver, placement student, azubi, azubis, dual study, ' +
      'industrial placement, student club, interns for, interns who, juniors who, graduates in, masters students, ' +
      'bachelor students, design students, practical semester, young professionals, first jobbers, school students, ' +
      'student placements, student workers, werkstudent, thesis topics, capstone, talented students'),
  concept('career-advice',
    'career advice, career coach, career coaching, career counsel*, cv, cvs, resume review, interview prep, ' +
      'interview preparation, mock interview, job application, application documents, application letter, ' +
      'career path, career step, career planning, career question, career development, salary negotiation, ' +
      'how to get promoted, career guidance, cover letter, career ladder advice, career tips, job interview, ' +
      'cv feedback, application training, interview questions, interview practice, practice interviews, ' +
      'raise negotiation, career mentor, career talks, next career, career in, career options, salary talks, ' +
      'career orientation'),
  concept('career-change',
    'career change, career changer, change careers, changing careers, switch careers, switching careers, ' +
      'switched careers, switch into, switching into, career switch, career switcher, transition from, ' +
      'transition into, transitioning into, transition out, second career, new career, career transition, ' +
      'leave academia, leaving academia, out of academia, get out of corporate, leave corporate, leaving corporate, ' +
      'quer*einsteiger, quereinsteiger, lateral entry, break into, breaking into, moving into, move into, ' +
      'new profession, retrain*, reskill*, bootcamp, boot camp, pivot my career, leave the army, leaving the army, ' +
      'after the army, after academia, change of career, reinvent myself, came from another, from teaching to, ' +
      'from law to, change fields, changing fields, change industries, changing industries, change sector, ' +
      'change profession, changing profession, new field, another industry, different industry, left teaching, ' +
      'left law, left consulting, left banking, leave teaching, leave banking, leave consulting, leave nursing, ' +
      'retraining, becoming a, become a, self taught, who switched, start over, starting over, second act, midlife, ' +
      'something new, into industry, into tech'),
  concept('leadership',
    'leadership, lead teams, leading teams, managing people, manage people, people management, management skills, ' +
      'scaling teams, scaling a team, scaling engineering teams, delegating, delegate, delegation, ' +
      'first time manager, new manager, team lead, leading a team, running a team, lead people, ' +
      'difficult conversation, team conflict, conflict in teams, motivate a team, motivating people, ' +
      'motivate people, managing a team, manage a team, manage my team, building teams, building a strong team, ' +
      'give feedback, giving feedback, learning to lead, team building, teambuilding, team development, ' +
      'leading through, better boss, good boss, run teams, running teams, run a sales team, managing engineers, ' +
      'leading people, lead a team, lead engineers, leading engineers, leading without, manage up, manage down, ' +
      'people manager, managers who, difficult boss, difficult employees, feedback talks, hard conversations, ' +
      'firing people, hard decisions, managing creatives, managing volunteers, first reports, direct reports, 1 1s, ' +
      'team morale, team spirit, dysfunctional team, conflict management, leading change, military leadership, ' +
      'captaincy, ceo role, leadership coaching, motivating teams, people skills, mentoring managers, built teams, ' +
      'build teams, grown teams, scaled teams'),
  concept('coaching',
    'coach, coaching, leadership coach, leadership coaching, icf, coachee, accountability coach, ' +
      'public speaking coach, speaking coach, pitch coach, voice coach, sales coach, career coach, agile coach, ' +
      'coached, systemic, coaching training, coach training, listening partner, co coaching'),
  concept('mentoring',
    'mentor, mentoring, mentorship, mentee, mentored, role model, office hours, someone to learn from, guidance, ' +
      'give back, guide founders, experienced person to guide, mentors who, mentor women, passing on, wiser person, ' +
      'further ahead'),
  concept('operators',
    'operator, chief of staff, people who have scaled, someone who has scaled, somebody who has scaled, ' +
      'interim executive, coo, builders, operating experience, interim managers'),
  concept('freelancers',
    'freelancer, freelance, contractor, fractional, part time cfo, subcontractor, gig worker, interim cfo, ' +
      'self employed people, freelance writer, freelance photographer, project based, temp, interim help, hourly, ' +
      'hire freelancers'),
  concept('people',
    'hr, human resources, head of people, people ops, people operations, people and culture, people team, ' +
      'people lead, company culture, chief people officer, employee engagement, employee experience, ' +
      'employee benefit, onboarding plan, new hire onboarding, performance review, feedback culture, ' +
      'employee wellbeing, well being lead, wellbeing lead, parental leave, employee retention, keeping people, ' +
      'staff retention, people development, hr business partner, hrbp, personnel, staff turnover, ' +
      'workplace culture, occupational health, hr software, employee survey, chro, career ladder, ' +
      'talent development, employee development, staff wellbeing, wellbeing programme, healthy workplace, ' +
      'workplace health, onboarding employees, employee onboarding, onboarding new, keep staff, keep employees, ' +
      'employee happiness, happy employees, performance management, appraisal talks, appraisals, sick leave, ' +
      'sickness rate, hr analytics, hr systems, staff handbook, team culture, culture building, build culture, ' +
      'company values, people strategy, employee satisfaction, exit interviews, people first'),
  concept('diversity',
    'diversity, inclusion, dei, d&i, edi, women in tech, underrepresented, inclusive, inclusivity, lgbt*, queer, ' +
      'minority, neurodiver*, adhd, autism, autistic, disabilit*, disabled, migrant, refugee, unconscious bias, ' +
      'equal opportunit*, gender balance, bias training, people of colour, people of color, black founder, diverse, ' +
      'intersectional, racism, discrimination, equality, belonging, wheelchair users, neurodivergent, dyslexia, ' +
      'employing refugees, hire refugees, migrants in, bipoc, lgbtq+, lgbt, pride network, women quota, more women, ' +
      'first generation, social mobility, older workers'),
  concept('women-in-business',
    'women in tech, women in leadership, female founder, female entrepreneur, female leaders, female leadership, ' +
      'woman founder, women led, female led, women led compan*, female investor, female angel, women on boards, ' +
      'female engineers, businesswomen, mompreneur, mumpreneur, women, girls who code, female executives, ' +
      'women founder, female ceos, female cto, female operators, female colleagues, mum founders, mom founders, ' +
      'ladies, female mentor, female talent'),
  concept('compensation',
    'compensation, comp, salary, salary band, pay band, pay gap, pay equity, pay transparency, benefits package, ' +
      'bonus, total rewards, market rates, commission plan, commission scheme, payroll, remuneration, ' +
      'pay structure, fringe benefit, company pension, parental leave scheme, wage, how much to pay, what to pay, ' +
      'occupational pension, employee benefits, pension scheme, pay people, paying people, fair pay, ' +
      'pay transparently, salaries in, salary negotiations, wage negotiations, variable pay, sales commission, ' +
      'incentive, parental benefits, job grading, employee perks, childcare benefits'),
  concept('org-design',
    'org design, organisation design, organization design, organisational design, organizational design, org chart, ' +
      'team topologies, holacracy, self organis*, self organiz*, self managed, self managing, teal, team structure, ' +
      'org structure, organisation structure, splitting teams, splitting product, structure the team, ' +
      'structure of the team, organisational development, organizational development, organisation development, ' +
      'reporting lines, flat hierarchy, roles and responsibilities, sociocracy, reorg, organise teams, ' +
      'organizing teams, company structure, restructure teams, reporting structure, matrix organisation, ' +
      'matrix organization, decentralised, self management, no bosses, without bosses, without managers, ' +
      'role clarity, cross functional, scaling organisations, team setup, new org'),
  concept('training',
    'training, trainer, sales training, learning and development, l&d, upskill*, e learning, elearning, ' +
      'teach your team, train your team, run trainings, masterclass, corporate learning, academy, ' +
      'learning designer, instructional design, instructional designer, lms, welding course, give courses, ' +
      'teach courses, workshop series, security training, training material, train staff, train people, ' +
      'train employees, trainers for, teach teams, teach staff, teaching adults, workshops on, workshops in, ' +
      'workshops about, workshops for, seminars, courses for, short courses, evening classes, learning programme, ' +
      'learning design, learning formats, leadership training, communication training, first aid, de escalation, ' +
      'self defence, driving lessons, courses in, coding courses, cooking classes, pottery workshops, ' +
      'further education, professional development, cpd, reskilling, upskilling'),
  concept('facilitation',
    'facilitation, facilitator, facilitat*, workshop design, moderation of workshops, run workshops, ' +
      'running workshops, offsite, off site, retreat, design sprint, moderator, mediator, mediation, mediate, ' +
      'conflict resolution, lego serious play, world cafe, team workshop, strategy offsite, running offsites, ' +
      'moderating, workshop moderation, graphic recording, liberating structures, team day, sketchnoting, ' +
      'citizen assembly, facilitate, facilitating, workshop concepts, workshop methods, lead workshops, ' +
      'leading workshops, good meetings, moderate discussions, group dynamics, group process, mediating, ' +
      'stakeholder dialogue, citizen dialogue, dialogue formats, participation formats, brainstorming, brainstorm, ' +
      'theory u, strategy days, team offsites, workshop room, workshops with, strategy workshops, retros, ' +
      'unconference, hosting workshops'),
  concept('remote-work',
    'distributed team, hybrid work, work from home, home office, async, asynchronous, virtual team, digital nomad, ' +
      'workation, four day week, hybrid team, return to office, distributed company, remote leadership, remote, ' +
      'remotely, time zones, async communication, no office, office less, nomads, hybrid working, hybrid office, ' +
      'hybrid meetings, hybrid policy, team across, home working'),
  concept('future-of-work',
    'future of work, new work, four day work week, work of the future, gig economy'),
  concept('work-life',
    'work life, burnout, burn out, burned out, burnt out, time for family, family and work, job and family, ' +
      'overwork*, stress, stressed, working too much, work too much, less work, work less, working less, say no, ' +
      'part time, sabbatical, slow down, sleep at night, combine kids and, kids and company, kids and career, ' +
      'mental load, working parents, four days, time off, job sharing, jobsharing, switch off, twins, newborn, ' +
      'exhausted, exhaustion, tired founders, overwhelmed, overwhelm, boundaries, evenings free, weekends free, ' +
      'weekend off, more time, slower pace, take holidays, job share, co leadership, dual career, delegate more'),
  concept('productivity',
    'productivity, time management, getting things done, gtd, procrastinat*, focus time, habits, deep work, ' +
      'obsidian, second brain, organise my day, note taking, fewer meetings, too many meetings, inbox zero, ' +
      'e mail overload, notion setup, notion templates, meeting culture, better meetings, to do list, ' +
      'personal organisation, get organised, organize myself, organise myself, my calendar, to dos, ' +
      'task management, todo lists, morning routine, less meetings, fewer mails, email inbox, batching, pomodoro, ' +
      'set priorities, setting priorities, deep focus, knowledge management, personal knowledge, zettelkasten, ' +
      'calm work, procrastinate, saying no, overcommitting, weekly planning, keyboard shortcuts'),
  concept('peer-groups',
    'peer group, peer exchange, accountability, mastermind, peer learning, peer support, founder circle, ' +
      'support group, founder group, peers, fellow sufferer, like minded, compare notes with other, vent with, ' +
      'people in the same situation, same boat, in my situation, circle of, others in my position, founder dinner, ' +
      'roundtable, round table, intervision, sparring group, someone to vent, self help group, buddy, lonely, ' +
      'loneliness, others who, similar stage, same stage, similar situation, similar position, similar size, ' +
      'same size, same problems, similar problems, same phase, founder friends, other solo, other ceos, other cfos, ' +
      'other ctos, other coos, other freelancers, other owners, other hr, other managers, other parents, ' +
      'other leads, regulars table, monthly breakfast, breakfast club, dinner group, study group, peer coaching, ' +
      'co coaching, founder lunch, meet regularly, regular exchange, small circle, not alone, feel alone, ' +
      'alone with, sparring partners, kindred spirits'),
  concept('personal-branding',
    'personal brand, personal branding, linkedin profile, linkedin presence, linkedin posts, thought leader, ' +
      'thought leadership, ceo branding, founder brand, ghostwriting linkedin, ghostwriting, ghost writing, ' +
      'ghostwriter, become visible, more visible, my visibility, executive branding, known as an expert, ' +
      'positioning myself, profile photo, own brand, become known, get known, be known, known for, better known, ' +
      'my profile, public profile, expert status, expert positioning, linkedin strategy, linkedin followers, ' +
      'linkedin for, linkedin coach, linkedin audience, online presence, online profile, self marketing, ' +
      'self promotion, selfmarketing, market myself, sell myself, selling myself, present myself, ceo profile, ' +
      'founder profile, positioning as, position myself'),
  concept('introductions',
    'introduction, intro, open doors, opening doors, open some doors, door opener, my network, good network, ' +
      'big network, large network, wide network, contacts, connect you, connect people, connecting people, ' +
      'i know a lot, i know many, i know people, can connect, introduce you, introducing people, can introduce, ' +
      'know half, know all the, i know most, rolodex, address book, well connected, know the right people, ' +
      'put you in touch, know everybody, matchmaking, introductions to, intros to, intros in, connections to, ' +
      'connections in, connections at, connections into, network in, network with, doors to, connect founders, ' +
      'refer you, referrals, recommend good, know everyone, know plenty, vouch for, connector, super connector, ' +
      'networker, large contact'),
  concept('negotiation',
    'negotiat*, negotiation training, haggling, bargaining, negotiator, mediation between, tough talks, bargain, ' +
      'haggle, price talks, salary negotiations, harvard method, hostage negotiator, better terms, better deals'),
  concept('feedback',
    'feedback, reality check, honest opinion, critique, roast, second pair of eyes, validate our idea, ' +
      'validate the idea, validate an idea, does this make sense, if anybody would pay, if anyone would pay, ' +
      'anybody would use, fresh eyes, critical eye, brutal honesty, brutally honest, honest critic, ' +
      'tell you the truth, proof of demand, would anyone use, would anybody buy, validation, poke holes, ' +
      'devil advocate, sounding out, review your idea, critical questions, critical friend, opinions on, ' +
      'honest words, honest view, honest answer, honest truth, brutal truth, my idea, ideas tested, bounce ideas, ' +
      'reactions to, get reactions, outside view, outsider view, outside perspective, outsider perspective, ' +
      'new perspective, other perspectives, first impressions, second look, patient perspective, tear apart, ' +
      'pick apart, criticism, gut check, worth building, worth pursuing, opinionated testers, honest testers'),
]
