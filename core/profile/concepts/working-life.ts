import { concept, type Concept } from '#core/profile/concept.ts'

/** Learning and working together, and how one's own work and life go. */
export const workingLifeConcepts = (): readonly Concept[] => [
  concept('training',
    'sales training, learning and development, l&d, upskill*, e learning, elearning, teach your team, ' +
      'train your team, run trainings, masterclass, corporate learning, learning designer, instructional design, ' +
      'instructional designer, lms, welding course, give courses, teach courses, workshop series, security training, ' +
      'train staff, train people, train employees, trainers for, teach teams, teach staff, teaching adults, ' +
      'seminars, short courses, evening classes, learning programme, learning design, learning formats, ' +
      'leadership training, communication training, courses in, coding courses, further education, ' +
      'professional development, cpd, reskilling, upskilling, training of, training programme, training program, ' +
      'staff training, team training, employee training, apprentice training, teacher training, give training, ' +
      'offer training, design training, training session, training day, training course, training plan, ' +
      'training concept, corporate training, company training, product training, software training, tool training, ' +
      'tefl training, train the trainer, soft skills training, management training, compliance training, ' +
      'safety training, i train, train juniors, train apprentices, train teachers, train your, train our, train my, ' +
      'corporate trainer, sales trainer, business trainer, trainers who, trainers with, dual study programmes, ' +
      'teach employees, teach your staff, workshops for staff, workshops for employees, workshops for companies, ' +
      'educate staff, training budget, training provider, training people, training manager, courses for companies, ' +
      'courses for staff, courses for employees, learning platform for companies, staff learning, ' +
      'tutorials for staff, skills development, de escalation training, workshops for people, diversity training, ' +
      'staff courses, learning platform, in house academy, in house training, course makers, corporate academy, ' +
      'company academy, excel course, excel training, bi classes, classes for teams, weiterbildung*, schulung*, ' +
      'learning path, negotiation training, customer service training, dementia training, knowledge handover, ' +
      'sales academy, train new, trainings on, trainings in, inhouse training, safety briefings, certificate course, ' +
      'microlearning, blended learning, presentation courses, ai training, courses on, teaching staff, ' +
      'teach colleagues, workplace learning, training for staff, training for teams, training for employees, ' +
      'training for managers, training for companies, training for sales, training for nurses, ' +
      'training for teachers, training for beginners, training for women, training for leaders, training for your, ' +
      'courses for|that|on|in|and, class for, classes with|for|in|on, ' +
      'half|one|two|three day class|course|courses|training|workshop|seminar|workshops|seminars, ' +
      'in company|house course|courses|seminars|seminar, teach you .. in an|hour|day|afternoon, schooling in, ' +
      'which|good|any trainers|trainer|course|courses, good course, ' +
      'lessons for|to our|staff|shift|teams|my|employees, safety drills|courses|training, up to speed, ' +
      'apprenticeship schemes, learning programmes|programs, programmes for .. managers|leaders, course do you'),
  concept('facilitation',
    'facilitat*, workshop design, run workshops, running workshops, off site, design sprint, conflict resolution, ' +
      'lego serious play, world cafe, team workshop, strategy offsite, running offsites, moderating, ' +
      'workshop moderation, graphic recording, liberating structures, sketchnoting, citizen assembly, ' +
      'workshop concepts, workshop methods, lead workshops, leading workshops, good meetings, moderate discussions, ' +
      'group dynamics, stakeholder dialogue, citizen dialogue, dialogue formats, participation formats, ' +
      'brainstorming, brainstorm, theory u, strategy days, team offsites, strategy workshops, unconference, ' +
      'hosting workshops, workshops on, workshops about, sessions for teams, evenings for teams, improv sessions, ' +
      'team sessions, moderate difficult, moderate meetings, moderate a workshop, moderate workshops, ' +
      'moderate your workshop, kaizen workshops, resilience workshops, give workshops, giving workshops, ' +
      'hold workshops, design workshops, workshop leader, workshop facilit*, creative sessions for, ' +
      'hands on workshops for, lead sessions, difficult meetings, away day, awaydays, host workshops, ' +
      'teambuilding workshops, group facilit*, workshops for a team, workshops for teams who, ' +
      'financial literacy workshops, canvas workshops, anti racism workshops, meetings less awful, better workshops, ' +
      'certified in design thinking, world café, guiding groups, guide groups, groups to a decision, group decision, ' +
      'conflict moderation, scenario workshop, icp workshops, climate fresk workshops, menopause workshops, ' +
      'stem workshops, online workshops, mural board, consensus building, workshop facilitator, retrospectives, ' +
      'ideation workshop, vision workshop, co creation workshops, moderate your, moderate a, fishbowl, icebreakers, ' +
      'moderatorin, moderieren, design thinking workshops, team retreat, leadership retreat, company retreat, ' +
      'strategy retreat, founder retreat, run offsites, offsite facilit*, run our strategy, conflict mediation, ' +
      'team mediation, mediating between, arguing engineers, moderation of big|large groups, ' +
      'run|give|hold|lead a .. workshop, big room planning, roundtables on, honest roundtables, ' +
      'design thinking types|people|folks, draw your meeting, two|one day sessions, sessions that end, mediate, ' +
      'neutral person|moderator|host|chair, run .. offsite|workshop|workshops|offsites|session'),
  concept('remote-work',
    'distributed team, hybrid work, work from home, async, asynchronous, virtual team, workation, hybrid team, ' +
      'return to office, distributed company, remote leadership, remotely, time zones, async communication, ' +
      'no office, office less, hybrid working, hybrid office, hybrid meetings, hybrid policy, team across, ' +
      'home working, do hybrid, go hybrid, hybrid model, fully distributed, fully remote, scattered team, ' +
      'spread over .. time zones, work from lisbon, working from anywhere, work from spain|portugal|bali, over zoom, ' +
      'gitlab, doist, telework, teleworking, telecommut*, people you never see, without an office, remote first, ' +
      'remote team, remote working, remote work, remote culture, remote company, remote onboarding, remote job, ' +
      'remote position, remote role, remote setup, homeoffice, employer of record, location independent, ' +
      'dispersed team, home office setup, home office rules, home office policy, remote people, remote colleagues, ' +
      'remote staff, lead remote, remote managers, remote folks, hire remote, remote employees, remote hiring, ' +
      'remote worker, remote developers, remote engineers, remote or, work remote, or remote, remote only, ' +
      'home workers, at home in .. countries, ' +
      'employ|employing|employ|hire|hiring|recruit .. abroad|mexico|portugal|countries, half of us, ' +
      'staff across|in|over .. countries, people informed across, distributed firms|team|teams|company'),
  concept('future-of-work',
    'future of work, new work, four day work week, work of the future, gig economy, four day week, 4 day week, ' +
      '4 day work week, four day working week, shorter working week, jobs will change, what will work look like, ' +
      'work look like in, skills based, once machines, labour market, labor market, tomorrow’s workplace, ' +
      'workforce futurists, future workforce, rethinking jobs, rethink jobs, end of the office, ' +
      'automation and employment, workforce planning, how we’ll be employed, skills taxonomy, job profiles, ' +
      'working life in, platform labour, platform labor, platform work, tomorrow’s jobs, tomorrow’s work, ' +
      'changing world of work, jobs .. left|vanish|vanishing|headed|disappear|tomorrow, tasks vanish|disappear, ' +
      '32 hours, bots|robots .. jobs, 2030|2035|2040 workforce, workplace in .. years, when ai|machines does|do, ' +
      'reskill .. cashiers|workers|staff|people, shop floor jobs, jobs will'),
  concept('work-life',
    'work life, time for family, family and work, job and family, overwork*, working too much, work too much, ' +
      'less work, work less, working less, sabbatical, slow down, sleep at night, kids and company, kids and career, ' +
      'mental load, working parents, time off, job sharing, jobsharing, switch off, newborn, tired founders, ' +
      'overwhelmed, weekends free, weekend off, slower pace, take holidays, job share, co leadership, dual career, ' +
      'delegate more, 4 day week, work four days, working four days, part time if, work part time, ' +
      'working part time, part time leadership, part time management, no weekends, family life, time for my family, ' +
      'time for my kids, time with my kids, time for kids, family friendly, compatible with family, working mums, ' +
      'working mothers, working fathers, working dads, running a company with kids, founder with kids, ' +
      'learn to say no, leave the office before, see my kids, working weekends, work weekends, ' +
      'balance between family, 30 hours, 25 hours, avoid burnout, another burnout, sustainable pace, ' +
      'still have hobbies, cut down to .. days, part time managers, don’t answer mail, answer mail at night, ' +
      'life balance, boundaries, small children, combining .. children|kids|family, evenings back, ' +
      'vereinbarkeit*, unplug*, slow business, less hours, fewer hours, digital detox, balance with work, ' +
      'healthier balance, family and company, hamster wheel, always on, balanced life, dads with, ' +
      'business with a baby, school pick up|run, before bedtime, downshift*, three|four days and|work, 32 hours, ' +
      'leave|leaving at five|four|three, juggle|juggling .. kids|company|job|family, what a hobby, ' +
      'burnout prevention, second burnout, before burnout, still see .. kids|children|them|family'),
  concept('productivity',
    'productivity, time management, getting things done, gtd, procrastinat*, focus time, deep work, obsidian, ' +
      'second brain, organise my day, note taking, fewer meetings, too many meetings, inbox zero, e mail overload, ' +
      'notion setup, notion templates, meeting culture, better meetings, to do list, personal organisation, ' +
      'get organised, organize myself, organise myself, to dos, task management, todo lists, morning routine, ' +
      'less meetings, fewer mails, email inbox, pomodoro, set priorities, setting priorities, deep focus, ' +
      'knowledge management, personal knowledge, zettelkasten, calm work, procrastinate, overcommitting, ' +
      'weekly planning, keyboard shortcuts, good habits, work habits, too many emails, too many mails, ' +
      'organise my time, manage my time, too many tasks, stay focused, distraction, done in less, system for my, ' +
      'nothing is finished, plan .. week, planning .. week, empty inbox, notion expert, efficiency hacks, ' +
      'fewer interruptions, time blocking, timeboxing, my focus, finish things, organised week, eisenhower, ' +
      'getting organised, evernote, todoist, roam research, personal kanban, calendar blocking, work smarter, ' +
      'concentrate better, stop procrastinating, tidy calendar, do app, ' +
      'win|save|saves|gives .. hour|hours back|an|a, copy paste, tools and habits, projects in one|my head, ' +
      'routines for|and, simple routines, shortcuts, fewer zooms|calls, meeting diet|diets, write things down, ' +
      'admin does itself'),
  concept('peer-groups',
    'peer group, peer exchange, accountability, mastermind, peer learning, peer support, founder circle, ' +
      'founder group, fellow sufferer, like minded, vent with, people in the same situation, same boat, ' +
      'in my situation, others in my position, founder dinner, roundtable, round table, intervision, sparring group, ' +
      'someone to vent, self help group, buddy, similar stage, similar situation, similar position, similar size, ' +
      'same size, same problems, similar problems, same phase, founder friends, regulars table, breakfast club, ' +
      'dinner group, study group, peer coaching, founder lunch, meet regularly, regular exchange, small circle, ' +
      'not alone, feel alone, kindred spirits, founder support group, exchange group, learning circle, ' +
      'monthly dinner, regular dinner, regular meetup of, monthly meetup of, not the only one, ' +
      'people in my position, people who get it, same challenges, similar challenges, facing the same, ' +
      'going through the same, same struggle, in the same position, practise with every week, people at my level, ' +
      'ask every friday, vistage, trusted round, round of equals, keeps each other honest, ypo, eo members, ' +
      'check in weekly, weekly check in, kollegial*, ceo forum, founder forum, action learning, small group that, ' +
      'erfa group, erfahrungsaustausch, stammtisch, fellow ceos, fellow managers, monthly circle, closed circle, ' +
      'circle of people, meet monthly, meet weekly, peer mentoring, peer circle, share struggles, shared struggles, ' +
      'other peers, peers who, peers in, founder peers, trusted peers, lonely at, lonely as, lonely being, ' +
      'handful of peers, peer advisory, ' +
      'monthly|weekly|lunch|breakfast|writing|supervision|friday|dinner|reading|confidential|closed circle|call|' +
      'breakfast|lunch|dinner|round|table, hold|holds|keep me|each to|other, check in with, peer boards|board, ' +
      'moan safely'),
  concept('personal-branding',
    'personal brand, personal branding, linkedin profile, linkedin presence, linkedin posts, thought leader, ' +
      'thought leadership, ceo branding, founder brand, ghostwriting linkedin, become visible, more visible, ' +
      'my visibility, executive branding, known as an expert, positioning myself, profile photo, public profile, ' +
      'expert status, expert positioning, linkedin strategy, linkedin followers, linkedin coach, linkedin audience, ' +
      'online profile, self marketing, self promotion, selfmarketing, market myself, sell myself, selling myself, ' +
      'present myself, ceo profile, founder profile, position myself, build my profile, sharpen my profile, ' +
      'raise my profile, my linkedin, linkedin ghostwrit*, brand myself, get known as, become known as, ' +
      'known as the, ceo positioning, founder visibility, visibility as, build my name, posting in public, ' +
      'better profile, profile and headline, be the face, people remember in my field, top voices, ' +
      'large following as, get visible, visible as, image consultant, built their name, ceo visibility, ' +
      'executive visibility, visible online, portraits and bios, your bio, my bio, story as an expert, ' +
      'executive presence, as experts, positioning of consultants, positioned as, followers as, personal website, ' +
      'personal marke, ego brand, my reputation, become|be a|the name|face in|of, a name in, known for, ' +
      'profile that, experts visible|seen, get|become|getting .. seen|visible, followers who started, ' +
      'portraits that, linkedin posting, posting|post|posts on|for linkedin, under|in my own name, asked onto'),
  concept('introductions',
    'opening doors, door opener, my network, good network, big network, large network, wide network, connect you, ' +
      'connect people, connecting people, i know a lot, i know many, i know people, can connect, introduce you, ' +
      'introducing people, can introduce, know half, i know most, rolodex, address book, well connected, ' +
      'know the right people, know everybody, matchmaking, introductions to, intros to, intros in, connections to, ' +
      'connections in, connections at, connections into, network in, network with, doors to, connect founders, ' +
      'refer you, recommend good, know everyone, know plenty, vouch for, super connector, large contact, right door, ' +
      'opens doors, happy to introduce, glad to introduce, introduce people, introduce founders, introduce to, ' +
      'phone book, people i know at, know people at, know people in, know most of, know the people, ' +
      'know who to call, well networked, acquaintances, refer clients, refer people, link you, link people, ' +
      'introduce|introducing .. to, open .. door|doors, put .. in touch, put .. in front of, get you|u in front of, ' +
      'get introduced, introduced to, türöffner*, making connections, bring you to, access to the, put you in touch, ' +
      'get in touch with the right, kontakte, netzwerk, introduce me, introducing me, who knows someone, intros, ' +
      'introductions, contacts, super networkers, match you with, send|sending .. your way, ' +
      'point them|people|clients to, say|saying hello|hi for|to, ' +
      'warm hello|hellos|intro|introduction|introductions|email, plug you in|into, call .. for you, ' +
      'get|put you in touch|contact, friends inside|at|in, show you who, get me past|into|in|to, ' +
      'contacts at|in|to|with|among, contact at|in|to|details, can|could connect'),
  concept('negotiation',
    'negotiat*, negotiation training, haggling, bargaining, negotiator, mediation between, tough talks, bargain, ' +
      'haggle, price talks, salary negotiations, harvard method, hostage negotiator, better terms, better deals, ' +
      'vendor negotiation, supplier negotiation, collective bargaining talks, ask for more money, giving discounts, ' +
      'contract round, ask for a raise, hold my ground, salary talks, deal makers, chris voss, hard deals, batna, ' +
      'silence as, role playing, say no and still, settling disputes, disputes by talking, listing talks, ' +
      'better conditions, annual price, verhandlung*, verhandeln, zopa, counteroffer, argue your|for|my|yours, ' +
      'bargained, pay talk, pay talks, not fold|cave, squeeze us|me, hold the line, get to yes, wage rounds, ' +
      'buyer’s|buyer at the table, off .. bills|bill, leave the room, term sheet will|points, sit across from'),
  concept('feedback',
    'feedback, reality check, honest opinion, critique, second pair of eyes, does this make sense, ' +
      'anybody would use, fresh eyes, critical eye, brutal honesty, brutally honest, honest critic, ' +
      'tell you the truth, proof of demand, would anyone use, would anybody buy, poke holes, devil advocate, ' +
      'sounding out, review your idea, critical questions, critical friend, brutal truth, ideas tested, ' +
      'bounce ideas, reactions to, get reactions, outsider view, outside perspective, outsider perspective, ' +
      'new perspective, other perspectives, first impressions, second look, criticism, gut check, worth building, ' +
      'worth pursuing, opinionated testers, honest testers, honest no, no sugar, comments on, anyone would pay, ' +
      'anybody would pay, people would pay, someone would pay, would pay for, tell me i am wrong, told who is right, ' +
      'is it any good, sanity check, second eye, stupid idea, make any sense, whether it makes sense, ' +
      'does it make sense, if it makes sense, whether there is demand, whether anyone, whether anybody, ' +
      'would anyone pay, would anybody pay, idea validation, opinions on my, opinions on our, who disagree, ' +
      'concept tested, test my idea, try out an idea, run an idea by, what you think of, what people think of, ' +
      'what do you think of, tell me what you think, whether|if anyone|anybody|people|somebody .. pay|buy, ' +
      'tear|pick .. apart, validate .. idea|concept, roast my, roast our, roast it, roast your, validating an idea, ' +
      'validating our idea, validating ideas, hear what’s wrong, what’s wrong with, people who’ll tell me, ' +
      'tell me the truth, truth about my, honest folks, quick opinion, half baked, what your friends won’t, ' +
      'sense check, sense checking, telling you what i see, blunt opinion, constructive critics, is nonsense, ' +
      'and be honest, my thinking, outsider’s eye, honest outsider, unvarnished, tell us if, ' +
      'look at my landing|pitch|plan|website|product, honest reaction, rip .. apart, ' +
      'challenge my idea|plan|thinking|assumptions, poking holes, my idea is, sceptics from, critics of, ' +
      'run my idea past, run .. idea past, mark it up, poke at, frank people, gut reaction|reactions|feeling, ' +
      'likes and .. dislikes, what .. thinks of|about us|it|our|my, be rude, deserves it, brutally frank, ' +
      'may wobble, what’s wrong|missing with|in'),
]
