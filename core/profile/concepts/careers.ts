import { concept, type Concept } from '#core/profile/concept.ts'

/** Finding work, getting on in it, and growing as a person who leads. */
export const careerConcepts = (): readonly Concept[] => [
  concept('job-search',
    'new role, next role, open to work, next opportunity, new opportunity, find work, looking for work, get hired, ' +
      'be hired, permanent role, new position, next challenge, new challenge, junior position, entry level, ' +
      'part time job, between jobs, unemployed, laid off, back to work, return to work, re enter, full time role, ' +
      'working student job, next gig, interim role, work in a startup, join a startup, joining a startup, ' +
      'joining an impact startup, my next thing, next adventure, next position, role in, role at, position in, ' +
      'position as, position at, who hires, anyone hiring, somebody hiring, someone hiring, companies hiring, ' +
      'hire me, employed again, return after, after maternity, reentry, paid work, contract ends, redundant, ' +
      'applications sent, applied for, freelance gigs, find a job, find job, new job, need a job, want a job, ' +
      'looking for a job, look for a job, next job, get a job, dream job, any job, job hunt, job hunting, ' +
      'job seeker, jobseeker, job in, job as, job for me, lead job, engineer job, developer job, manager job, ' +
      'job change, lost my job, lose my job, job market, job offer, full time job, remote job, proper job, ' +
      'better job, a job that, job opportunities, next assignment, next mandate, new assignment, next contract, ' +
      'between mandates, between contracts, between roles, contract ended, contract is ending, hiring managers, ' +
      'with an opening, who recruiting, is recruiting, look for team member, need team member, ' +
      'who need team members, take me on, employ me, get back into work, want work, need work, open for offers, ' +
      'open to offers, employer for me, new employer, next employer, find an employer, interim mandate, ' +
      'permanent job, permanent position, anybody needs, hr people hiring, vacancies for me, out of work, ' +
      'find|need|want|get|looking for .. job, ' +
      'anyone|anybody|somebody|someone|companies|firms|labs who|that .. recruiting|hiring, the next thing, ' +
      'next thing, gainful employment, give me a job, employers open, place me, teams with vacancies, ' +
      'vacancies for junior, know|knows of an opening, openings at my|your, opening for me, referring you for, ' +
      'outplacement, faang interview, interview loop, first job after, job fair, join a young company, break into a, ' +
      'find employment, stellensuche, jobsuche, hire juniors, job leads, stelle als, land|landing .. job|role, ' +
      'employed as, anyone .. needs .. like me, ' +
      'my|our next programme|team|project|gig|seat|chapter|post|mandate|station, on the market since|again|from, ' +
      'vacancies for|in, cv surgery|polishing|clinic, polish|polishing|tidy .. cv|resume, rehearse .. interview, ' +
      'refer .. internally, after a|my career|parental break, career break, civilian job, open seat, stay or go, ' +
      'team was cut, job at'),
  concept('internships',
    'internship, intern, graduate, working student, trainee, traineeship, apprentice, apprenticeship, ' +
      'master thesis, bachelor thesis, summer job, student project, young talent, career service, career fair, ' +
      'school leaver, placement student, azubi, azubis, dual study, industrial placement, student club, interns for, ' +
      'interns who, graduates in, masters students, bachelor students, practical semester, young professionals, ' +
      'first jobbers, school students, student placements, student workers, werkstudent, thesis topics, capstone, ' +
      'talented students, work experience week, school placements, taster week, taster day, week taster, undergrad, ' +
      'thesis student, student thesis, student jobs, student helper, students for your, our students need, ' +
      'access to students, in front of students, kids for a week, students for projects, students to work, ' +
      'students from our, student talent, dual students, vacation job, semester project, bachelor projects, ' +
      'master projects, your vacancy to, year in industry, girls day, students looking for work, ' +
      'students looking for a, looking for internships, apprentice for, students for a project, few students, ' +
      'students about to finish, praktik*, werkstud*, bachelor and master theses, theses in our company, shadow me, ' +
      'job shadowing, shadowing day, fresh out of uni, ' +
      'first job after .. master’s|bachelor’s|degree|university|studies, ' +
      'finish|finishing their|his|her studies|degree|master, campus recruiting, campus recruitment, ' +
      'student|students on projects, auszubildende*, summer students, lehrling*, insight days, work placement, ' +
      'need a placement, placement year, students who need|want|are|look, ' +
      'graduate scheme|programme|hires|trainees|jobs|programmes|role|roles, ' +
      'summer|paid|industry placement|placements, final|third|second|last year student|students|mechanical, ' +
      'thesis places|place|students|projects, fresh graduates, recent graduates, work experience, ' +
      'bright|your|our|my students for|to, school leavers, students .. placement|placements'),
  concept('career-advice',
    'career advice, career coach, career coaching, career counsel*, cv, cvs, resume review, interview prep, ' +
      'interview preparation, job application, application documents, application letter, career path, career step, ' +
      'career planning, career question, career development, salary negotiation, how to get promoted, ' +
      'career guidance, cover letter, career ladder advice, career tips, cv feedback, application training, ' +
      'interview questions, practice interviews, raise negotiation, career mentor, career talks, next career, ' +
      'career options, career orientation, career adviser, career advisor, career move, career decision, ' +
      'do a master, whether to do a phd, study advice, portfolio reviews for, portfolio feedback, review portfolios, ' +
      'job interviews, interview coaching, application tips, get your first job, first job in, ' +
      'help with applications, management track, specialist track, partner track, what should i do next, ' +
      'how to be promoted, get promoted, being promoted, ask for a promotion, my promotion, next promotion, ' +
      'stuck at my level, what a career in, how they planned their path, further along the ladder, climbed from, ' +
      'climb from, made partner, become partner, becoming partner, your next move, find their path, ' +
      'advice for graduates, get ahead in, seniors willing to tell, what to learn, map out .. years, ' +
      'upward mobility, ic track, staff level, which degree, career chat, career plan, career growth, ' +
      'talk through my|your|their next|career|options|cv, tell a junior, advice|advise to juniors|graduates, ' +
      'careers here, turned|turn down management|promotion, stayed|stay a specialist, promotion committees, ' +
      'get|gets people|you moved up, which rung, next step, next steps, how they|you got there|here|past, ' +
      'should i take|accept|stay, middle manager ceiling'),
  concept('career-change',
    'career change, career changer, change careers, changing careers, switch careers, switching careers, ' +
      'switched careers, switch into, switching into, career switch, career switcher, transition from, ' +
      'transition into, transitioning into, transition out, second career, new career, career transition, ' +
      'out of academia, get out of corporate, quer*einsteiger, quereinsteiger, lateral entry, break into, ' +
      'breaking into, new profession, retrain*, reskill*, pivot my career, leave the army, leaving the army, ' +
      'after the army, after academia, change of career, reinvent myself, came from another, from teaching to, ' +
      'from law to, change fields, changing fields, change industries, changing industries, change sector, ' +
      'change profession, another industry, different industry, retraining, self taught, start over, starting over, ' +
      'second act, into industry, into tech, try something new, do something new, do something different, ' +
      'do something else, something completely different, something entirely different, left the university, ' +
      'left the bank, left the police, left the army, left the corporate, left the law, left the profession, ' +
      'leave the bank, leave my profession, leave the profession, leave the hospital, leave the lab, ' +
      'leave the university, whether i should leave, if i should leave, should i leave, life after, outside the lab, ' +
      'outside academia, done with academia, done with teaching, done with banking, done with consulting, ' +
      'done with law, changed career, changed industries, changed fields, switched industries, what else could i, ' +
      'what else i could, what else can i, what else i can, what i could do instead, what i could do next, ' +
      'figure out what next, figuring out what next, what next for me, off the tools, ex teachers, former teachers, ' +
      'ex lawyers, ex bankers, ex academics, former academics, ex nurses, jumped out of, made the switch, ' +
      'make the switch, making the switch, different life, new direction, different direction, change direction, ' +
      'late bloomers, new start, fresh start, moved from academia, move from academia, from academia to industry, ' +
      'from academia into, from research to industry, leave research, leaving research, leaving my profession, ' +
      'orientation after, went from teaching, went from law, after forty, second half of my career, for what next, ' +
      'left|leave|leaving|quit|quitting teaching|academia|nursing|medicine|banking|law|consulting|journalism|' +
      'corporate|engineering, jump|jumped|jumping .. ship, ' +
      'who|who’ve|who’s .. changed|switched .. career|careers|profession|industry, ' +
      'changed|switched|change|changing|switching .. profession|careers|industry, retrain as, ' +
      'came|come to .. from elsewhere, started over, starting again, swapped .. office|desk|job|career|suit, ' +
      'move|moving to other sectors|fields|industries|sector, ' +
      'went|go|going|moved from .. to coder|code|chef|tech|teaching|developer, old skills, military leavers, ' +
      'service leavers, want|wants out of, career pivot, academic cv, transferable skills, transition coaching, ' +
      'career shift, shift careers, umschul*, swap|swapping careers, second profession, ' +
      'from chef|nurse|teacher|lawyer|banker|soldier|academic to, out of their|my sector, career leavers, ' +
      'at 35|38|39|40|45|47|50 and|after, from .. to .. at 35|38|39|40|42|45|47|48|50, sharp|sudden left turn, ' +
      'reinvention, former lawyers|teachers|nurses|bankers|soldiers|doctors|chefs|consultants, rather run, ' +
      'switch over, former soldiers|military, academics leave, serious about leaving'),
  concept('leadership',
    'leadership, lead teams, leading teams, managing people, manage people, people management, management skills, ' +
      'scaling teams, scaling a team, scaling engineering teams, delegating, delegate, delegation, ' +
      'first time manager, new manager, running a team, lead people, difficult conversation, team conflict, ' +
      'conflict in teams, motivate a team, motivating people, motivate people, building teams, ' +
      'building a strong team, give feedback, giving feedback, learning to lead, team building, teambuilding, ' +
      'team development, leading through, better boss, good boss, run teams, running teams, run a sales team, ' +
      'managing engineers, leading people, lead engineers, leading engineers, leading without, manage up, ' +
      'manage down, people manager, difficult boss, difficult employees, feedback talks, hard conversations, ' +
      'firing people, hard decisions, managing creatives, managing volunteers, first reports, direct reports, 1 1s, ' +
      'team morale, team spirit, dysfunctional team, conflict management, leading change, military leadership, ' +
      'captaincy, leadership coaching, motivating teams, people skills, mentoring managers, built teams, ' +
      'build teams, grown teams, scaled teams, new team lead, become a team lead, becoming a team lead, ' +
      'first time leader, how to lead, learn to lead, lead a group, lead a small team, i lead a team, leading my, ' +
      'my first team, being a boss, becoming a boss, new to leading, new as a manager, promoted to, 360 feedback, ' +
      'motivate my team, motivating my team, managing up, lead researchers, leading researchers, young leaders, ' +
      'women leaders, leaders who, lead|leading|manage|managing .. team|managers|researchers, ' +
      'taught me .. lead|manage, grow as a leader, grow into leading|leadership|manager|managers, ' +
      'managers of managers, good manager, better manager, great leaders, seasoned managers, ' +
      'managers of large teams, führung*, leaders from, has led .. people, have led .. people, led .. teams, ' +
      'hard feedback, helping bosses, bosses let go, management teams that, manager 101, teaching bosses, ' +
      'steering teams, leading a generation, young staff better, people who used to be my peers, former peers, ' +
      'servant leader, micromanag*, talk .. about being a boss, boss of|who|people|on|for, bosses who|of|on|and, ' +
      'the boss of, be|being|become the|a boss, team|shift heads|leaders, run|running a team, promoted over, ' +
      'outgrown doing, hard|difficult messages, tired team'),
  concept('coaching',
    'coach, coaching, leadership coaching, icf, coachee, accountability coach, coached, coaching training, ' +
      'coach training, listening partner, co coaching, systemic coach*, executive coach, executive coaching, ' +
      'founder coach, founder coaching, startup coach, uncomfortable questions, limiting beliefs, grow model, ' +
      'powerful questions, inner critic, emcc, ontological, transactional analysis, imposter syndrome, ' +
      'impostor syndrome, trained in nlp, thinking partner, one on|to one session|sessions, right questions, ' +
      'people who .. stuck, trial session, before burnout, professional sparring, coaches who, forgot what'),
  concept('mentoring',
    'mentor, mentoring, mentorship, mentee, mentored, office hours, someone to learn from, give back, ' +
      'guide founders, experienced person to guide, mentor women, wiser person, further ahead, lunch with me, ' +
      'experienced person, someone more experienced, somebody more experienced, people more experienced, ' +
      'with more experience than me, show me the ropes, help younger, guide young, guide younger, ' +
      'be useful to younger, someone ahead of me, somebody ahead of me, a few years ahead, steps ahead of me, ' +
      'years ahead of me, someone who has done it before, take me under, under their wing, pass on what i know, ' +
      'passing on what i know, help first time founders, support young founders, support younger, ' +
      'lunch .. every|month|months, older hand, look over my shoulder, wise person, wise old, gray hair, ' +
      'bringing on the next generation, sparringspartner*, open ear for, passing on .. years, pass on .. years, ' +
      'guiding early career, early career people, someone|somebody wise|wiser, learn from someone|somebody, ' +
      'take|taking .. under .. wing, elder statesman, protégé, take|taking .. by the hand, ' +
      'pairing juniors|junior|newcomers, someone|somebody|people .. older|senior who|to|in'),
]
