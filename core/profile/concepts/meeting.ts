import { concept, type Concept } from '#core/profile/concept.ts'

/** Bringing people together: events, places, communities, and oneself in a new town. */
export const meetingConcepts = (): readonly Concept[] => [
  concept('events',
    'event planning, event planner, event production, event organizer, event organiser, event organisation, ' +
      'event management, event manager, event agency, organise events, organize events, organising events, ' +
      'organizing events, hosting events, host events, run events, running events, event designer, event design, ' +
      'event people, event tech, team event, corporate event, live events, hackathon organisation, event logistics, ' +
      'event videos, cook for your event, sound and light, event technology, stage technology, music festival, ' +
      'trade event, running conferences, event producer, event hosts, event budget, hybrid events, virtual events, ' +
      'online events, event concepts, christmas party, summer party, company party, stage production, stage manager, ' +
      'show production, event decoration, organise meetups, running meetups, event series, exhibition events, ' +
      'opening party, event staff, cater events, event ticketing, ticketing for events, organise a conference, ' +
      'organising a conference, conference organiser, conference organizer, conference organisation, ' +
      'conference planning, organise conferences, organising conferences, our conference, annual conference, ' +
      'festival people, festival organiser, festival organizer, festival production, festival director, ' +
      'festivals that, festivals who, festivals and, wedding planner, wedding planning, weddings and, ' +
      'planning a wedding, wedding organiser, organise weddings, meetup organisation, organise a meetup, ' +
      'organising meetups, host meetups, hosting meetups, host your meetup, start a meetup, run a meetup, ' +
      'summit organisation, organise a summit, conventions, event caterer, company events, staff event, event night, ' +
      'party tents, party planning, sound system for, pa system, light and sound, stage crew, event crew, ' +
      'public events, street festival, private parties, organise parties, swap parties, organising parties, ' +
      'birthday parties, gala dinner, gala evening, live streaming, live streams, an audience of, people to turn up, ' +
      'fill a room, full room, programme for events, meetup hosts, better meetups, put on a conference, ' +
      'conferences on, playbooks for festivals, run conferences, people to show up, hybrid conference, ' +
      'conference formats, event formats, breakfast series, dinner series, ' +
      'plan|planning an .. offsite|party|gala|event, plan our .. offsite|party|gala|event|conference, ' +
      'festival producer, run hackathons, organise hackathons, stage management, running of show, eventbrite, ' +
      'door list, hosting dinners, host dinners, person gala, of a gala, virtual summit, monthly meetups, ' +
      'event catering, event marketing, event sponsors, guest list, registration desk, badges and, event sales, ' +
      'street party, launch party, awards ceremony, demo night, networking event, veranstaltung*, eventmanag*, ' +
      'event professionals, event pros, mice, host|hosting .. team days|parties|dinners|evenings, ' +
      'tasting|wine|quiz|movie|film|game|games nights|evenings, run sheets, ' +
      'other|event|conference|festival|meetup organisers|organizers|organiser|curators|producers, gatherings, ' +
      'incentive trips, location scouting, closed door dinner, trade show chats'),
  concept('speakers',
    'keynote speaker, panelist, panellist, guest lecturer, guest lecture, speakers for, who would speak, ' +
      'come and speak, talk to our students, come to our school, speaking slot, speaking opportunit*, ' +
      'speakers wanted, women speakers, would speak at, speakers on, speakers about, keynotes for, panelists for, ' +
      'guest talk, lecturers for, conference programme, programme curator, finding speakers, curating panels, ' +
      'invite speakers, expert guests, a panel, panel discussion, on panels, our panel, panel guests, panel at, ' +
      'panel on, panel talk, panel moderator, panel chair, speakers, experts to speak, who could speak, ' +
      'who can speak, who will speak, evening talk, talk at our, speak at our, speak to our, speak at my, ' +
      'speak to my, talk to my students, talk to our members, come in and talk, come into my class, visit my class, ' +
      'come to my class, to my classroom, into our school, speaking gig, speaking engagement, keynotes, ' +
      'book me as a speaker, happy to speak, speak at your, speak at events, a stage and, slot on our stage, ' +
      'stage slot, impulse talk, after dinner speech, inspirational talk, lecture on, lectures about, ' +
      'guests for our event, tell our students, tell your students, jury members, judges for our, ' +
      'come|coming .. talk|speak to, give .. talk|keynote|lecture, on our stage, slots on, climate panel, ' +
      'lunch lecture, lecture series, voices wanted, line up curation, conference slot, fireside chat, ' +
      'booking talent, as an mc, mc for, emcee, would sit on, sit on our podium, panel slots, lightning talk, ' +
      'moderatorin for, speak on, speak about, lecture for, guest class, give a guest, talks for, ' +
      'do|doing|offer|offering a|talks|keynotes talk|for|to|about|at, a talk about, on stage with, put you on stage, ' +
      'speakers for|on|from|wanted|who|and, ' +
      'find|book|need|good|great|keynote|guest|female|expert|brilliant speakers|speaker, stage people, ' +
      'line up of|for, keynote voices|voice|slots, sit on panels|panel, join|joining your|a panel, ' +
      'moderating|moderated .. panel|panels, slot in the, book|books keynotes, suggest|recommend speakers, ' +
      'for the .. panel, get|getting booked for'),
  concept('venues',
    'event space, event location, event room, conference room, rent our space, seminar room, space for events, ' +
      'room for events, ballroom, concert hall, room for workshops, gallery space, exhibition space, auditorium, ' +
      'roof terrace, beautiful space, beautiful location, rentable space, seminar hotel, conference hotel, ' +
      'conference centre, congress centre, cinema hall, theatre hall, factory hall, museum space, meeting spaces, ' +
      'kitchen studio, festival grounds, location scout, rooftop bar, rooftop for, courtyard for, loft for, ' +
      'our castle, stage for hire, stage with lights, stage for concerts, a hall, hall for, hall with, big hall, ' +
      'splendid hall, our hall, room to rent, room to hire, room that holds, room for meetings, private room, ' +
      'room for up to, space for workshops, room for your, room free, free room, hire for events, rent for your, ' +
      'for your evening event, space for your event, space for meetups, space to host, host your meetup, ' +
      'host your event, can host events, locations for, find locations, wedding location, place for events, ' +
      'backroom, back room, function room, garden for events, barn for, owners of barns, concert venue, ' +
      'theatre to rent, evening space, party location, cinema for, church hall, community hall, village hall, ' +
      'dining room for, terrace for, room|hall|space|barn that|for .. people|guests|120|100|200, ' +
      'hall|stage|theatre|barn .. to rent|hire, rent|hire .. for your .. event|party|do, ' +
      'unusual|interesting|affordable .. location|locations, place to hold, somewhere with a stage, ' +
      'host forty people, host .. people for free, where can .. host, someone with a barn, rent out evenings, ' +
      'gallery owners, loft seats, our loft, our rooftop, boat for hire, old factory floor, available for parties, ' +
      'seats 40, seats 50, seats 60, seats 80, seats 100, up to .. guests|people|seats, ' +
      'place|space|room|hall|loft|garden|barn|courtyard|house|basement for .. party|parties|event|events|workshop|' +
      'workshops|concert|dinner|dinners|people|guests, theatre for hire, ' +
      'place for our|my|a .. event|meetup|workshop|party|dinner|conference, ' +
      'room for our|my|a .. event|meetup|workshop|party|dinner|conference, ' +
      'somewhere for .. meetup|workshop|event|party|people, seminarraum, eventlocation, veranstaltungsort, raum für, ' +
      'räume für, standing room, venues, meeting rooms, our barn, ' +
      'lend|borrow .. barn|hall|space|room|garden|rooftop|loft, ' +
      'room for 20|25|30|40|50|60|70|80|100|120|150|200|300, somewhere|where to host|hold|do|meet, ' +
      'location owners|scouting|scout, know every hall, small stage, barn to, castle, kitchen .. seats, ' +
      'our|my canteen|café|cafe after|for|on, use our|my .. for your|meetup|event|party, ' +
      'theatre|church|hall|stage looking|for'),
  concept('trade-fairs',
    'trade fair, trade show, exhibition stand, exhibition booth, expo, fair stand, messe, stand builder, ces, ' +
      'web summit, industry fair, stand design, exhibit at, exhibiting, stand at, fair organiser, fair organizer, ' +
      'exhibition builder, trade exhibition, fair presence, hannover, gamescom, book fair, medica, anuga, itb, mwc, ' +
      'fair booth, our booth, booth at, booth design, booth builder, exhibitors at, exhibitor stand, fair exhibitor, ' +
      'stand construction, share a booth, share a stand, eurobike, ambiente, interzum, bauma, fruit logistica, ' +
      'biofach, ifa berlin, slush helsinki, at fairs, fairs in, out of exhibitions, build a stand, ' +
      'exhibition organisers, exhibition organizer, split a stall, country pavilion, staff on the stand, fairground, ' +
      'lead capture, booth staff, fair team, fair leads, fair appearance, first fair, messebau*, messestand*, ' +
      'messeauftritt, fair calendar, joint stand, joint booth, hall plan, biggest fair, at exhibitions, ' +
      'booth in|crew|crews|at|staff|for, first|time|with a booth, exhibition calendar|calendars, trade show|shows, ' +
      'exhibitors, badges scanned, canton fair, standing at stands, which shows, shows are worth, hall corner'),
  concept('community',
    'community, community builder, trade association, meetup organiser, meetup organizer, alumni network, ' +
      'user group, member engagement, building communities, member association, run communities, community strategy, ' +
      'whatsapp group, telegram group, club management, member recruitment, professional association, ' +
      'professional network, network organisation, discord server, engage members, moderating communities, ' +
      'start a chapter, local chapter, chapter lead, chapter of, membership organisation, membership model, ' +
      'member communit*, member programme, new members for our club, new members for our association, club members, ' +
      'crowd around, slack group, a discord, discord for fans, fans of our, members who talk, into a tribe, ' +
      'ambassador programmes, ambassadors program, champion programme, our forum, forum is, online forum, ' +
      'forum moderators, membership from nothing, hosts of neighbourhood, neighbourhood circle, mighty networks, ' +
      'skool, member onboarding, subreddit, members’ network, member network, engagement formats, dormant group, ' +
      'moderation rules, bringing people together, people together around, keeping members, member events, ' +
      'super users, superusers, alumni work, alumni club, fan base, fanbase, netzwerk aufbauen, active members, ' +
      'members active, local .. meetup, our network has, group|members to life, staff|employee network, ' +
      'our|a|the|my discord|slack|forum, user groups, forum of, ' +
      'building|grew|grow|growing .. club|crowd|group|tribe, contributor|volunteer|loyal|local crowd, ' +
      'lend|borrow the|our|my crowd, members and .. talk, neighbourhood organisers, borrow the crowd'),
  concept('local-network',
    'new in town, new in the city, new to the city, new to town, new here, just moved, recently moved, ' +
      'moved to this city, arrived here, know nobody, know no one, meet locals, new friends, make friends, ' +
      'find friends, meet people here, know people here, local contacts, new in berlin, new in london, ' +
      'first months here, do not know anyone, back in town, local scene, local network, local business people, ' +
      'get to know people, people from here, just arrived, recently arrived, first contacts, hardly anyone, ' +
      'local founders, locals who, connect locally, new country, find community, regional network, settle here, ' +
      'know anyone here, others who are new, also new, new arrivals, moved in march, moved two months ago, ' +
      'moved last month, moved last year, arrived last year, only arrived, know two people, know some faces, ' +
      'know exactly two, know almost nobody, know hardly anybody, know so few, know very few people, ' +
      'no friends here, few friends here, no contacts here, find my feet, make local friends, people in town, ' +
      'colleagues here, know the city, get to know the region, know the scene, who is who in, who is who here, ' +
      'local startup scene, city network, connect in the city, back in the city, back from abroad, since i moved, ' +
      'having moved, freshly moved, freshly arrived, fresh in town, first winter here, network from scratch, ' +
      'new city, looking for faces, connections in town, plug into the scene, plugged into, scene here, ' +
      'everyone has left, returned home, know everyone in this|town, everyone in this town, landed recently, ' +
      'recently landed, from the neighbourhood, old hands of, take you along to, good meetups here, born here, ' +
      'tell you who is who, where people meet, years in this city, city tips, rooted here, rooted in, ' +
      'nearby founders, ' +
      'moved to berlin|hamburg|munich|vienna|zurich|london|paris|lisbon|madrid|barcelona|amsterdam|milan|dublin|' +
      'cologne|leipzig, just landed, relocated here, since relocating, neu in, neu hier, zugezogen*, ' +
      'new to berlin|hamburg|munich|vienna|zurich|london|paris|lisbon|amsterdam, fellow newcomers, other newcomers, ' +
      'newcomers to, moved here from, brought us|me over|here, weeks|months|days in town, no circle, ' +
      'know|knows this place|town|city, fresh|recent arrival|arrivals|newcomer, ' +
      'lived|live in|here this|for .. years|town, arrived in|this|last|here|only, take you round|around, ' +
      'where things happen, few residents'),
  concept('accelerators',
    'accelerator, incubator, incubation, startup programme, startup program, startup hub, y combinator, techstars, ' +
      'founder programme, founder program, antler, entrepreneur first, startup camp, esa bic, startup centre, ' +
      'startup center, startup support, startup bootcamp, founder scholarship, founder residency, startup weekend, ' +
      '500 startups, venture programme, cohort of startups, next batch, next cohort, corporate accelerator, ' +
      'startup accelerator, founder support programme, demo day programme, startup coach programme, ' +
      'programme with desks, money for start ups, batch application, eit, startup studio, venture studio, ' +
      'venture builders, station f, plug and play, batch mentor, cohort application, founder hub, inkubator*, ' +
      'gründerzentrum, gründungszentrum, exist grant, unternehmertum, yc alumni, yc application, yc interview, ' +
      '500 global, masschallenge, seedstars, apx, founders factory, sosv, hax, eit climate|food|health|digital, ' +
      'preaccelerator, programmes for startups, founder centre, into yc, yc and, yc batch, yc startups, yc founders, ' +
      'seedcamp, selection committee|juror|jurors, batch alumni|mates|mentors|5, into|in a|the cohort, ' +
      'such programmes, two|three batches, our|an|my incubator'),
  concept('startups',
    'early stage company, scaleup, young company, spinoffs, ecosystem builder, young startups, seed startups, ' +
      'early startups, portfolio startups, student startups, tech startups, b2b startups, innovative companies, ' +
      'growth companies, startups, startups in, startups that, startups who, startups with, start ups that, ' +
      'start ups with, start ups who, start ups in, start ups and, advise startups, startup ecosystem, ' +
      'startup community, startup people, young local companies, young businesses, preseed teams, seed stage teams, ' +
      'seed teams, early teams, small teams at work, starting something, person ventures, young ventures, ' +
      'early ventures, early stage experience, found and start a company, newly founded, get off the ground, ' +
      'jungunternehm*, neugründung*, fledgling, ' +
      'find|seek|after|meet|spot .. startups|ventures|newcomers|scaleups|spinoffs|insurtechs, ' +
      'scout|scouts|scouting .. ventures|newcomers|scaleups, ' +
      'ventures under, seed stage, young insurtechs|ventures|companies|fintechs|teams, a new company, ' +
      'thirty|twenty|ten|many startups, scrappy newcomers'),
  concept('workspaces',
    'co working, office space, studio space, shared office, hot desk, office hunting, meeting space, ' +
      'workshop space, laboratory space, flex office, business centre, business center, office lease, fablab, ' +
      'fab lab, coworking operator, share office, office share, desks in, desks for, free desks, atelier space, ' +
      'lab benches, bench space, rent lab, shared workshop, shared kitchen, workplace design, workplace strategy, ' +
      'move offices, moving offices, serviced offices, sublease, flexible office, creative hub, startup office, ' +
      'artist studio, office for ten, need an office, find an office, looking for an office, small office for, ' +
      'rent an office, share an office, office to rent, office to share, sublet desks, sublet our, sublet a, ' +
      'sublet office, desk space, spare room for, free trial week, free trial day, month free, share my workshop, ' +
      'share our workshop, rent a bench, rent benches, square metres, studio to share, studio to rent, ' +
      'studios for artists, work from our, space to work, quiet room, offices for startups, rooms for startups, ' +
      'atelier for, atelier to, warehouse space to share, storage and workshop, use our lab, spare space, ' +
      'space in our office, space in my studio, space in our workshop, room in our office, desks to rent, ' +
      'desks for rent, some desks, rent a desk, looking for desks, ' +
      'cheap|spare|shared .. desk|desks|studio|studios|benches, desk near, sublet half, sublet part, ' +
      'half of our office, office for six|four|eight|three|two|twelve|twenty, where .. work .. not at home, ' +
      'empty desk, seats for a new, new office, headquarters, wework, office manager, ' +
      'share .. studio|office|workshop|atelier|desk, workplace designer, small offices, desks to sublet, two desks, ' +
      'hot desking, studio share, hub membership, membership for a month, finding offices, find offices, ' +
      'office search, desk sharing, bürofläche*, büroraum, arbeitsplatz, gemeinschaftsbüro, bürogemeinschaft, regus, ' +
      'mindspace, betahaus, impact hub, day pass, office sublet, standing desks, office layout, office design, ' +
      'coworking, cowork with, cowork at, cowork in, co work, workspaces, ' +
      'office for six|four|eight|three|two|twelve|ten, leases under, find .. floor, hub for, ' +
      'place|spot to sit|work|write, split|share an|a office|studio|lab|bench, free|spare bench|desk|benches|desks, ' +
      'kitchen table'),
  concept('languages',
    'learn german, learn english, improve myself in english, speak german, speak english, practise german, ' +
      'practice german, practise english, practice english, teach german, teach english, speak chinese, ' +
      'business english, german course, learning german, learning english, learn chinese, better english, ' +
      'better german, improve english, improve german, conversation practice, conversation partner, ' +
      'english speaking, german speaking, french speaking, spanish speaking, speaking german, speaking english, ' +
      'native english, native german, mother tongue, pronunciation, b2 german, english courses, polyglot, ' +
      'integration course, tandem partner, a tandem, help with my german, help with my english, native speakers, ' +
      'i speak, speak japanese, mandarin speaker, korean speakers, german and english, english and german, ' +
      'french and german, german french, accent training, pronunciation coach*, ' +
      'french|spanish|italian|portuguese|polish|turkish|russian|arabic|chinese|japanese|dutch|swedish|ukrainian|' +
      'german|english lessons|conversation|speakers|tutor|teacher|classes|practice|tandem, ' +
      'speak|taught|teach|learn|practise|practice|improve french|spanish|italian|portuguese|polish|turkish|russian|' +
      'arabic|mandarin|dutch, correct|improve|practise|practice my .. german|english|french|spanish, my vocabulary, ' +
      'english is rusty, rusty english, rusty french, brush up .. french|german|english|spanish|italian, ' +
      'business french, business german, business spanish, ' +
      'swap .. for portuguese|spanish|german|english|french|polish|italian, mandarin tutor, mandarin teacher, ' +
      'turkish english, goethe institut, alliance française, instituto cervantes, ' +
      'with my dutch|german|english|french|spanish|italian|swedish|danish|polish, ' +
      'with your swedish|dutch|german|english|french|spanish|italian|danish|polish|chinese|japanese|arabic, ' +
      'your english, my english, my german, my french, my spanish, your german, ielts, toefl, telc, testdaf, ' +
      'cambridge examiner, cambridge exam, cambridge certificate, conversation hour, ' +
      'conversation in french|german|english|spanish|italian, english teacher, english lessons, german teacher, ' +
      'german lessons, c1, deutschkur*, sprachkur*, sprachschule*, accent reduction, languages, sign language, ' +
      'bilingual, speak .. languages, taught english, english for, english tutor, ' +
      'improve my german|english|french|spanish|dutch|danish|swedish, ' +
      'learning swedish|dutch|spanish|french|italian|danish|japanese|korean|polish|portuguese, ' +
      'german english|french|spanish exchange, foreign|new|other|many|several|four|five|six languages|language, ' +
      'language school|course|courses|exchange|teacher|teachers|lessons|learning|classes|class|tandem|partner|' +
      'skills, both languages, english|german|spanish|french|italian lessons, ' +
      'native italian|german|french|spanish|dutch|polish|greek|turkish|arabic, ' +
      'teach|learn .. mandarin|danish|dutch|german|english|french|spanish|italian|swedish|norwegian|japanese, ' +
      'b1|a2|b2 exam, c2, practise with me'),
  concept('localisation',
    'translator, translate, interpreter, interpreting, subtitl*, dubbing, multilingual content, german version, ' +
      'english version, language version, transcreation, cultural adaptation, translated, translators for, ' +
      'translations into, interpreters for, sworn translations, literary translator, multi lingual, french version, ' +
      'spanish version, polish version, arabic version, local version, i18n, l10n, cultural consultant, ' +
      'cultural consulting, translating texts, translating your, translating our, adapting websites, ' +
      'adapt our website, adapting our product, into other languages, in other languages, in several languages, ' +
      'in more languages, into german, into english, into french, into spanish, into korean, into japanese, ' +
      'into chinese, into polish, needs to exist in, exist in .. czech|polish|french|german|spanish|japanese, ' +
      'adapts .. to .. brazil|japan|china|germany|france|india|korea, adapt .. for .. market, lokalise, crowdin, ' +
      'smartling, sound foreign, sound native, post editing, machine translation, deepl, twelve languages, ' +
      'ten languages, 20 languages, into 12|10|five|six|ten|twelve|20 languages, übersetz*, dolmetsch*, subtitles, ' +
      'manual in, translations, localisation of, localisation for, localisation manager, localisation agency, ' +
      'localise our, localise your, localise the, localising, localise apps, localise software, localization, ' +
      'localize, localizing, app localisation, software localisation, game localisation, website localisation, ' +
      'localisers, localisation people, localisation experts, localisation and, localisation project, ' +
      'localisation workflow, ' +
      'translate .. into|to|from|website|app|texts|manual|site|book|our|menu|menus|documents|contracts, speaks only, ' +
      'needs|need|into|in korean|french|japanese|german|italian|polish|czech and, who adapts, ' +
      'adapts|adapt|adapting websites|games|apps|texts|products, english|german|french|native natives, ' +
      'polish|polishing .. texts, from .. to|into english|german|french|spanish'),
  concept('podcasting',
    'podcast*, audio production, audio editing, cohost, sound editing, podcast guests, audio storytelling, ' +
      'podcasts, podcast editor, podcast editing, podcasters, audio content, audio branding, radio play, ' +
      'audio stories, sound studio, audio producer, audio series, co host for my, interview guests, ' +
      'guest on our show, guest on my show, place on the show, on air, sound decent, what mic, mic to buy, ' +
      'which mic, our show about, my show about, audio person, audio editor, ' +
      'guests for|on .. show|podcast|season|episode, weekly audio, mic and an editor, editor for episodes, ' +
      'true crime, audio show, come on my show, guest on my|our|a show, rss feed, apple submission, ' +
      'editing episodes, edit episodes, descript, riverside, recording your episodes, recording episodes, ' +
      'sound booth, interviewing guests, 300 episodes, episodes in, intro and jingle, show hosts, ' +
      'hosts with a loyal, talk show, listeners for, more listeners, audio ads, hosts who, shows that rank, ' +
      'jingle for, 300|200|100|50 episodes, company podcast|podcasts, audio documentary|and|stories|pieces|only, ' +
      'sound editors|editor, show makers, fellow podcasters, shure, mics, shownotes, recorded in|at, jingle, ' +
      'guests who don’t, season two|three|one, host read'),
  concept('newsletters',
    'newsletter, newsletter operator, substack, beehiiv, newsletter writer, newsletter editor, ghost platform, ' +
      'newsletter growth, weekly email, email newsletter, mailing newsletter, email subscribers, weekly letter, ' +
      'morning mail, mail briefing, daily briefing, weekly briefing, briefing each, a briefing, paid subscriptions, ' +
      'paid subscribers, thousand subscribers, substackers, mailing audience, write every week, niche letters, ' +
      'letters with, inbox column, link digest, weekly digest, friday email, email people open, convertkit, ' +
      'paid letter, subscribers to my|our, first subscribers, sunday email, monday email, morning email, ' +
      'the letter people, emails i|people, email digest, dispatch, ghost publication|blog, bulletin nobody, ' +
      'subject lines, mailing people, feature you in'),
]
