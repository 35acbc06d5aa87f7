import { concept, type Concept } from '#core/profile/concept.ts'

/** Culture and media, learning, and society. */
export const cultureConcepts = (): readonly Concept[] => [
  // Culture
  concept('creative-industries',
    'artist, gallery, museum, theatre, theater, dance, dancer, choreograph*, opera, culture office|sector|people|' +
      'scene|programme|manager|association, comedian, murals, sculptor, arts funding|organisation|centre|sector|' +
      'festival|management|manager|administration|venue|council, puppet, stage design|designer|actor|set|director, ' +
      'improv theatre, sculpture, graffiti, gallerist, curatorial, puppetry, ballet, cabaret, clown, scenography, ' +
      'scenographer, art world|scene|fair|market|collector|project|school|installation|people|lovers|dealer|buyers|' +
      'historian|history|students|teacher|workshop|classes|for|exhibition|direction|prints|consultant|advisor, ' +
      'fine|contemporary|modern|public|light|bring art, street art|performer, performance art|space, performing ' +
      'arts, arts and culture, art in public, film|voice|stage|improv|theatre actor, comedy club|show, stand up ' +
      'comedian, cinema, cultural sector|organisation|institution|centre|project|event|organiser|work|heritage|' +
      'industries|venue|manager|management|policy|foundation|scene|funding, painters, portrait painter, set ' +
      'designer|design, costume design|designer, dance school|teacher, drama school, paintings for, oil painting, ' +
      'watercolour, musicals, museum directors, magician, auction house, exhibition space|at|making, group|solo ' +
      'exhibition, fellow|other|young creatives, creatives who|and, creative people|minds|scene|industry|' +
      'industries|sector|economy|hub, art into offices, dramaturgy, burlesque, sculptors, ceramic artist, dancers, ' +
      'curators, in exhibitions, curating, actors for|in, circus school|artist|show|performer|troupe|act, improv'),
  concept('music',
    'music, musician, band, choir, orchestra, singer, concert, dj, djs, record|indie label, music rights|school|' +
      'teacher|video|startup|therapy|publishing|publisher, composer, sound design|engineer|designer, songwriter, ' +
      'singing, guitar, piano, festival bookings|booker|bookers, jazz, opera singer, recording studio, soundtrack, ' +
      'violin, drummer, chorus, philharmonic, ensemble, vocals, songwriting, lyrics, rapper, djing, synthesizer, ' +
      'guitarist, pianist, violinist, cello, cellist, saxophone, trumpet, flute, organist, playlist, gema, ' +
      'composing, karaoke, musical instrument, play an instrument, film music|score, game soundtracks|music, ' +
      'chiptunes, wedding band, bandmates, jam session, hip hop, paid gigs, gig bookings, booking agent|tours, ' +
      'mixing and mastering, harpist, conductor of, ceilidh, write|writing|my songs, play drums, drum kit|lessons|' +
      'teacher, techno club, audio plug in, audio plugin, find a label, licensing song|songs, ableton, logic pro, ' +
      'cubase, bandcamp, tour booking|manager, artist management|manager, gigs for my, sync deal|licensing|rights, ' +
      'quartet, bass|keyboard player, bassist, trombone, clarinet, choirs, a cappella, jingle, songs for ads, ' +
      'people at spotify, rehearsal room, festival organiser|organisers, score|scored|scoring .. films|film, clear|' +
      'clearing songs, mix and master, mix|mixing .. tracks|songs|album, record deal, sing together'),
  concept('video',
    'video, film, filmmak*, documentary, movie, movies, cameraman, camerawoman, videograph*, video editing|' +
      'editor|marketing, animation film, screenwrit*, event|editing videos, live streams, youtube channel|videos, ' +
      'tv producer|production|series|commercials, impact|series producer, film fund|editor|festival|school|' +
      'distribution, cinematograph*, script writer, vfx, drone footage|video|shots, filming, documentarian, ' +
      'screenplay, scriptwriter, scriptwriting, netflix, timelapse, livestream, livestreaming, webcast, reels, ' +
      'streaming service|platform|people, ad director, camera operator|work|crew|team|people, motion picture, ' +
      'showreel, post production, colour|color grading, short clips, shoot|shooting|cut|cutting|edit|editing .. ' +
      'clip|reel, explainer clip|clips|film|video, davinci, final cut, ugc video, cinema release, documentaries, ' +
      'director of photography, gaffer, storyboards for commercials, green screen, casting for|director|agency, ' +
      'premiere pro, resolve premiere, youtubers who, in front of the|a camera, drone|raw|archive footage, feature ' +
      'film, product clips|clip, short form, sora, title sequences'),
  concept('photography',
    'photograph*, photo, portrait, headshot, photoshoot, photo editing|exhibition|essay, image editing|library|' +
      'libraries, lightroom, photojournalist, photojournalism, darkroom, retouching, wedding photos|picture|' +
      'pictures, retouch, food photos|picture|pictures, take|taking|shoot .. picture|portrait, daylight studio, ' +
      'profile picture, picture agency|agencies, product shot|shots, leica, getty, stock images, retoucher, ' +
      'pictures taken, camera makers, hasselblad, analogue film, photobook, architectural photos, polaroid, team|' +
      'press|event|nice|better|good|our|my pictures, packshot, shoot cakes|food|people|homes|portraits, people who ' +
      'shoot, aerial image|images|photos|shots'),
  concept('illustration',
    'illustrat*, animation, animator, comic, cartoon, motion design|designer|graphics, graphic novel|recording|' +
      'recorder, storyboard, children books illustrator, concept|pixel|digital art, caricature, manga, 3d artist, ' +
      'cartoonist, storyboarding, procreate, mascots, live drawing|scribbling|sketching, sketchnot*, sketch notes|' +
      'artist, visual notes|storytelling, drawing at events, draw at, children book picture, picture book, ' +
      'character design|designer, drawing lessons|course|classes, i|we draw, animated explainer, comic artist|' +
      'publisher, hand drawn, who draws, who can draw, draw|drawing .. event|child|children|kid|book, drawings ' +
      'for, after effects, book covers, infographic, storyboard artist|artists, mascot, lottie, doodling, ' +
      'explainer animations, adobe illustrator, childrens book drawn, who sketches, doodlers, cover|2d|sprite|' +
      'scribe artist, animate explainers, visual thinking'),
  concept('publishing',
    'publisher, author, book deal|project|idea|agent|editor|editing|market|trade|launch|proposal|about|fair|' +
      'festival|review|design, novelist, manuscript, literary, audiobook, journal|acquisitions editor, bookseller, ' +
      'write|writing|publish a book, ebook, editing|ghostwriting|school|edit books, librarian, childrens|travel|' +
      'audio book, essayist, nonfiction, memoir, biographer, essays, zine, typesetting, typesetter, publishing, ' +
      'get|getting published, publish my|books, self publish*, fiction, first chapter, line edits, textbook, ' +
      'cookbook, storybook, short stories, poetry, ghostwritten, story collections, bestseller, write|writing|' +
      'wrote|written|publish .. book|novel|memoir, edit|editing .. book|novel|manuscript, fellow|science writer, ' +
      'poet, poets, penguin, suhrkamp, isbn, isbns, print on demand, ghostwriting, writing retreat, literary ' +
      'translation, lector, lektor, amazon kdp, kdp, harpercollins, random house, thriller, typeset, beta readers, ' +
      'foreign rights, magazine publisher, editor for|of .. book|memoir|novel|manuscript, ghostwriter .. book|' +
      'memoir|biography, novel|childrens|crime|travel|book writer, bookshop owners, a|my|our|first|second|debut|' +
      'the|crime|historical|graphic|your novel, writing circle|group|groups'),
  concept('gaming',
    'gaming, game, video|board game, esports, gamification, unity developer|developers|dev, game publisher|' +
      'designer|dev|developer|artist|soundtracks, escape room, gamer, playtest*, playstation, xbox, nintendo, ' +
      'gamified, gamify, godot, speedrunning, level design|designer, indie studio|dev|developer, unreal developer|' +
      'engine|artist, e sports, play testers, board game designer|publisher, twitch, streamers on twitch, ' +
      'streamer, steam launch, on steam, ubisoft, blizzard, roblox, fortnite, minecraft, wishlists, free to play, ' +
      'publisher for our .. game, narrative design, rpg, gamescom, console port|porting, unity and unreal, unity ' +
      'or unreal, match 3, live ops, mobile publisher|publishers, arcade, console title|titles'),
  // Learning and society
  concept('education',
    'education, edtech, ed tech, teacher, learning platform|app|games|materials|disabilities, school, school ' +
      'head|leadership|board, headteacher, curriculum, classroom, pedagog*, educator, vocational training|college, ' +
      'pupils, tutoring, e learning for schools, lecturer, didactic*, kids coding|classes|courses, explain complex|' +
      'anything, explaining complex|maths|hard, digital learning, online course|learning, educational, moodle, ' +
      'moocs, curricula, syllabus, numeracy, tutor, college people|students, bootcamp organiser|organizer, coding ' +
      'bootcamp, lesson design|plan|planning, headship, headmaster, hard maths, physics teacher, teach kids|' +
      'children|teenagers|physics|maths, music|nursing|montessori school, education startup, further education, ' +
      'course creator|platform, student projects, teacher training, teach|teaching .. kid|child|children|teenager|' +
      'pupil|math|maths|physics, teaching profession|materials|staff|methods, stem workshop|workshops, exam prep, ' +
      'dyslexia, khan academy, udemy, coursera, sell to universities, study programme, university teaching, ' +
      'tuition, phonics, after school stem, school principal, schoolkids, schoolchildren, head of school'),
  concept('research',
    'researcher, academia, academic, university, professor, phd, postdoc, open science, joint paper|research, ' +
      'physicist, fraunhofer, max planck, scientific paper|research, peer|systematic|literature review, marine ' +
      'biology, archaeolog*, sociolog*, historian, economist, anthropolog*, philosopher, natural sciences, ' +
      'emeritus, doctoral, doctorate, dissertation, postdoctoral, postgrad, mathematicians, geographers, ' +
      'climatologist, meteorolog*, astronomer, astrophysics, astrophysicist, ecologists, zoologist, ' +
      'palaeontologist, humanities, ethnologist, cern, helmholtz, leibniz, epfl, archivist, research group|' +
      'institute|institution|project|partner|team|collaboration|cooperation|lab|centre|center|people|assistant|' +
      'infrastructure|department|community|career|software|data|proposals|on|fellow, applied|basic|industrial|in|' +
      'acquisition research, optics|chemistry|biomechanics|biology|our lab, lab manager|access|equipment|time|' +
      'technician|work|partners|collaboration|collaborations, experienced lab director, motion capture, cleanroom, ' +
      'clean room access, microscope|measurement time, test facility, experimentalist, thesis projects|students, ' +
      'master thesis|theses, science people|slam, social|climate scientist, laboratories, faculty, r&d ' +
      'collaboration|partner|cooperation, geology, geophysics, geophysicist, neuroscience, journal|conference ' +
      'paper, eth zurich, lab to work, microscope, bibliometrics, supervising theses|bachelor, supervise theses, ' +
      'bachelor thesis, study design, language acquisition research, field study, meta analysis, write a paper, ' +
      'phds, synchrotron, spectroscopy, erc grant, dfg, nsf, quantitative methods, spss, stata, academics, uni|' +
      'university contacts, horizon consortium partner, latex, scientists who|from|in|at|working|with|and|on, life|' +
      'senior|research|academic|computer|political|environmental|ocean|sleep|soil|sport|behavioural scientist, ' +
      'physics lab|department|institute|student|professor, microscopy time, electron microscopy, scholar, cancer|' +
      'academic|battery|energy|health|brain|climate|basic|sleep|ageing|soil|ocean research|labs|lab, r&d chiefs|' +
      'institutes, work with institutes, research council, wind tunnel, at eth|mit|tum|kit, university and|for|to'),
  concept('tech-transfer',
    'tech transfer|scouting, technology transfer|scouting, spin off|out, spinoff, spinout, knowledge transfer, ' +
      'commercialise|commercialize|commercialising|commercializing|take|taking research, lab|research|bench to ' +
      'market, transfer office|people|manager, tto, research commercialisation|commercialization, academic|' +
      'scientist founder, valorisation, valorization, out of a university, out of the university|lab, research out ' +
      'of, left the lab, lab work into, work into a company, spun out|off, spun|spin something out, spinning out|' +
      'off, university|academic spin off, university startup|ip|patents|incubator|spinout|founders, startup from ' +
      'the lab, from lab to, from the lab to|into, invention disclosure, exist grant|stipend|application|funding|' +
      'programme|startup, scientific founders, science startups, take|taking|taken|bring|turn|turning .. research|' +
      'science|invention .. company|market|startup|product, spin|spun|spinning .. out, out of .. university|uni|' +
      'lab|institute|dept, commercialise|commercialize|commercialising|commercializing .. research|science|' +
      'invention, thesis into, cambridge enterprise, oxford innovation, fraunhofer venture, with my institute, ' +
      'license from .. institute|university, patent .. out of the lab, proof of concept funder, scientists wanting ' +
      'to start, spin off negotiation, trl assessment, licensing university, science based startup, academic ' +
      'inventions|invention, leaving the bench|lab|university, leave|leaves the lab, oxford university innovation, ' +
      'max planck innovation, invented .. institute|university|lab, close to universities|university, proof of ' +
      'concept programme|programmes|fund, university tech|licences|licence|innovation|out licensing, universities ' +
      'with spin|patents'),
  concept('government',
    'government, public sector|policy|administration|affairs|authority|official|institution|bodies|service|' +
      'servants, govtech, policies of, policymaker, policy maker|wonk|lead|folk|people|expert|adviser|advisor|team|' +
      'work|making, civil servant, politician, political, ministry, minister, municipality, municipal, mayor, city ' +
      'hall|people|official|administration|authorities|staff|that|department, local authority|politics, council, ' +
      'legislation, think tank, parliament, european commission, brussels, eu policy|institutions|commission|' +
      'politics|affairs, embassy, diplomat, diplomacy, city culture office, regional development|authorities, ' +
      'economic development, business promotion, egovernment, civic tech, sell to a city, democracy, urban|county|' +
      'town administration, town hall officials|staff, councillor, mep, senator, lobbyist, lawmakers, legislator, ' +
      'legislative, elections, electoral, consulate, consul, egov, bureaucrats, health authority, lobbying, ' +
      'citizen participation|engagement|services, youth|welfare|cabinet|foreign office, the town hall, eu law ' +
      'makers, state secretary, culture department, council decides, small council decides, mps, party|national ' +
      'politics, services for citizens, administration reform, position papers|paper, bill becomes law, ' +
      'environment ministry, at the environment ministry, change the law|rules, rules for scooters, bundestag, ' +
      'landtag, whitehall, drafted|draft|drafting .. bill|bills|law|laws, law is born|made, former|ex mp, as an ' +
      'mp, town hall online, other|public|city administrations, our|other town halls|hall, government|city|public|' +
      'eu officials'),
  concept('public-procurement',
    'public procurement|contract|buyer|commissions|client|customers, tender, sell|selling|sales to the public ' +
      'sector, sell to cities|government|municipalities|schools|councils, selling to cities|government|' +
      'municipalities|schools|councils, sell to a city, government contract|tenders|clients|customers|sales, bid ' +
      'for public|contracts, procurement law|threshold, b2g, public sector sales|clients|customers|buyers, bidding ' +
      'for, bidding for our contracts, council contracts|decides|tender, city contracts|procurement, municipal ' +
      'tender, sell to the city|state|army, who really signs, who in the council decides, award procedure, sell|' +
      'selling|sold .. city|council|municipality|municipalities|government, sell|selling|sold .. cities|ministry|' +
      'ministries|authority|authorities, how .. city|cities|council|municipality|municipalities|ministry|authority ' +
      'buy|buys|decide|decides|purchase, who .. council|city|ministry decides|signs, who decides|signs .. council|' +
      'city|ministry, supply framework|frameworks, become a vendor of, on a framework, framework contract, sell to ' +
      'town halls, eu threshold, uvgo, vgv, vob, g cloud, bid writer|writing|manager|management, rfps from ' +
      'ministries, procurement officers in cities, procurement people in, bundeswehr|army procurement, central ' +
      'purchasing, govtech sales, pre commercial procurement, innovation procurement|partnerships, how councils ' +
      'buy, sold to government, sold .. municipalities, nhs supply|procurement, crown commercial, win our first|a|' +
      'more|public tender, sell|selling .. mayor|nhs|police|army|schools, prime|joint bidder, bidders, award ' +
      'decision|decisions, write|writing|review|reviewing bids, i|we write bids, espd, evaluation panel|panels, ' +
      'federal|government|public agencies|agency, buyer|buyers from|at .. city|agencies|council|ministry|cities, ' +
      'way into schools|hospitals|government|cities|ministries, hospital framework'),
  concept('social-impact',
    'social impact|enterprise|entrepreneur|entrepreneurship|good|business|startup|worker|work|innovation|cause|' +
      'inclusion|sector|cooperative|project|innovator|change|justice|return|ventures|founders|economy, purpose ' +
      'driven|companies, tech|ai for good, homeless*, good cause, civil society, mission driven, impact ' +
      'measurement|startup|company|ventures|founders|driven|oriented|sector|report|entrepreneur|hub, theory of ' +
      'change, changemaker, poverty, street outreach|work, inequality, youth work|worker|centre|projects, ' +
      'tech4good, cic, streetworker, prisoners, disadvantaged, marginalised, marginalized, activists, socially ' +
      'responsible, workers cooperative, running|run cooperatives, does|do good, do some good, good for society, ' +
      'societal impact|challenges, positive|measure impact, refugee|work integration, integration of refugees|' +
      'migrants|newcomers|people|immigrants|foreign, integration programme|project, measuring outcomes|impact, ' +
      'outcome measurement, food poverty|insecurity, community projects|interest, neighbourhood projects, climate ' +
      'justice, sdg, measure our impact, labour market integration, ashoka, sroi, lives better, inclusion of ' +
      'refugees, financial inclusion, better world, vulnerable people, homelessness, digital inclusion|divide, ex ' +
      'offenders, ex prisoners|convicts, purpose venture|company|business|startup|economy, steward owned, long ' +
      'term unemployed, community company|companies|business|enterprise|owned, refugees into|in jobs|work|' +
      'employment'),
  concept('nonprofits',
    'nonprofit, non profit|governmental, not for profit, ngo, charity, charitable, third|voluntary sector, food ' +
      'bank, verein, social|umbrella organisation, nonprofit board, child protection ngos, caritas, diakonie, ' +
      'charity ceo|trustees|governance|law, welfare organisation|association, church group|organisation|' +
      'organisations, ggmbh, association work|director|manager|board|law, clubs and associations, foundation staff|' +
      'director|board|manager|law, greenpeace, wwf, amnesty, save the children, registered association, ' +
      'gemeinnütz*, 501c3, community foundation, trustee of a charity, membership associations, trustee training, ' +
      'for associations, directors of foundations|associations|charities, advocacy groups'),
  concept('donors',
    'donor, donation, philanthrop*, benefactor, charitable giving|foundation|donations|trust|trusts, corporate ' +
      'giving|foundation, patron, giving pledge|circle|programme, major gifts|giver|givers, fundraising from ' +
      'philanthropists, charity fundraising|gala|fundraiser|auction, csr, donated, patronage, maecenas, bequests, ' +
      'alms, donate to|their|your|money, willing to donate, generous people, wealthy alumni, give money to, high ' +
      'givers, monthly|regular|just giving, foundations that give, i|we give to, people who give, fundraise for ' +
      'our .. charity|shelter|school|hospice|ngo|association|church, face to face fundraising, fundraising for ' +
      'charities, non profit fundraising, nonprofit fundraising, foundation funds, matching gifts, sponsor a ' +
      'child, gofundme, legacy gifts|giving, generous hearts|donor|people, givers, foundation|foundations for|that|' +
      'who .. fund|funds|pay|pays|support|supports|finance|loss, i|we give .. projects|charities|causes|year, rich ' +
      'people'),
  concept('volunteering',
    'volunteer*, voluntary, pro bono, unpaid helper|work, ehrenamt, helping hands, social|charity day, probono, ' +
      'give a saturday|day, volunteer coordination, weeks|hours to spare, people willing to give, give their time, ' +
      'give your time, donate|donating time, helpers for, work for free for, community service, honorary office|' +
      'post|posts|board|role, time on their hands, give my time, without pay, scout leader, students with time, ' +
      'time to give, evenings a month, team days in social, team day in, people from the food bank, give back my ' +
      'time, skills based volunteering, for free for charities, good deed, beach clean, befriending, saturdays ' +
      'helping, evening|evenings a week, hands for your|our, visit prisoners|patients, missions abroad, read to ' +
      'kids|children|pensioners, unpaid'),
  concept('humanitarian',
    'humanitarian, aid organisation|organization|worker|work|projects|agencies|sector|deliveries|logistics, ' +
      'development aid|bank|cooperation|finance|work|projects|organisation|agency|economist, disaster relief|zones|' +
      'areas, red cross, un agencies|staff, united nations, unicef, unhcr, relief work|organisation, global south, ' +
      'developing countries|world, refugee camp|aid|shelter, international development, giz, emergency aid|relief|' +
      'response|shelter, field hospitals, doctors without borders, usaid, msf, icrc, wfp, undp, unops, oxfam, ' +
      'landmines, peacebuilding, peacekeeping, rural|in africa, displaced people, in the sahel, ngos in, world ' +
      'food programme, conflict zones, war zone|torn, crisis regions, low income countries, cash aid|transfer, ' +
      'logisticians for relief, for|islamic relief, cholera, field work in, mine clearance, demining, rebuilding ' +
      'after, after earthquakes, shelter for refugees, medicine to, famine, food aid, ocha, internally displaced, ' +
      'ebola, malaria, search and rescue, civil protection, irc, ifrc, earthquake, quakes, latrine, south sudan, ' +
      'sudan, gaza, field staff, in emergencies, emergency coordinator|coordination|logistics, relief coordinator|' +
      'coordinators, missions abroad, asylum'),
]
