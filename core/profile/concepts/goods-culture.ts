import { concept, type Concept } from '#core/profile/concept.ts'

/** Works of art, sound, pictures, books and games, schools, laboratories and offices of state. */
export const cultureGoods = (): readonly Concept[] => [
  concept('creative-industries',
    'paintings, watercolors, easel, artworks, biennale, vernissage, conservator, stagehand, dramatist, ' +
      'puppeteer, marionettes, acrobat, juggler, illusionist, clowning, pantomime, breakdance, performers, ' +
      'buskers, busking, lightshow, planetarium, oil|spray paint, installation|land|media art, collectors of ' +
      'art, art academy|advisory|auction|book|club|collection|conservation|deco|handler|handling|rental|spaces|' +
      'storage|subscription|supplies|trail|walk|works, exhibition catalogue|halls|makers|opening, exhibit art|' +
      'my, curate exhibitions|shows, science centre|exhibitions|festival, local history, collections care, ' +
      'stage actress|fight|hands|lighting|lights|play|props|technician|writer, drama classes|club|group|' +
      'workshop, acting class|lessons|workshop, circus arts|tent, magic show|tricks, comedy festival|night|' +
      'writer|writing, improvisation workshop, dancing classes|course|lessons, movement workshops, light ' +
      'festival|installation|show, projection mapping, independent|visual arts, sound art|installation, ' +
      'culture budget|centre|club|festival|house|management|night|secretary, cultural association|budget|' +
      'department|dept|exchange|festival|institute|life|mediation|office|operator|partners|producer|site|' +
      'worker, arts company|fund|producer|programme, heritage collection, literature festival, exhibit our ' +
      'work, festival of light'),
  concept('music',
    'synths, synthesisers, drumming, percussion, percussionist, amps, ukulele, banjo, mandolin, harmonica, ' +
      'flautist, oboe, bassoon, saxophonist, trumpeter, tuba, bagpipes, vocalist, soprano, baritone, ' +
      'choirmaster, orchestral, symphony, soundcheck, turntables, vinyls, beatmaker, arranger, musicologist, ' +
      'deezer, deejay, raves, brass instruments|section, cover songs, demos of songs, live acts, lineup|rock ' +
      'festival, string instruments|trio, strings and, drum circle|machine|set|workshop, double bass, horn ' +
      'player, church organ, organ recital, recorder|voice lessons, folk festival|song, song catalogue|rights|' +
      'writer|writing, gig booker|posters|promoter, tour bus|dates, festival gigs|line|lineup|promoter|season|' +
      'slots|stage, sound check|desk|effects|engineering|guy|library|recording|recordist|system|tech|' +
      'technician, mixing console|desk, mastering studio, audio engineering|equipment|gear|interface|mastering|' +
      'mixing|studio, recording booth|contract|engineer|equipment|session, rehearsal space|studio, record ' +
      'collection|company|fair|pressing|producer, beat maker|making|producer, scores for, performing rights, ' +
      'sync agency|agent, album cover|launch|release, ep release, demo tape|tracks, touring party, club ' +
      'culture|night, on tour with'),
  concept('video',
    'docuseries, showrunner, gimbal, steadicam, colorist, vlog, vlogger, cgi, vimeo, hbo, pathé, feature ' +
      'length, tv director|drama|editor|format|spot|studio, series writer, production company, commercial ' +
      'producer company, line producer, script consultant|editor|readers|reading|supervisor, avid|dialogue ' +
      'editor, camera assistant|department|equipment|gear|kit|lens|lenses|men|rental|rig, cine camera|lens|' +
      'lenses, boom operator, sound recordist, set building, casting call, extras|trailers for, editing bay|' +
      'room|software|suite, edit|grading suite, color grade, post house, b roll, stock footage, live broadcast|' +
      'streamed, streaming equipment|rig|rights|series|setup|studio, streamed events, special|visual effects, ' +
      'after|virtual production, series for tv, scripts for tv, cameras and lenses|lights, microphones and ' +
      'cameras, teasers and trailers, led wall studio'),
  concept('photography',
    'cyanotype, dslr, softbox, shutterstock, unsplash, nikon, fujifilm, beautiful|decent|product|' +
      'professional images|pictures, event pics, analogue|instant|mirrorless camera, analog cameras, lenses ' +
      'and cameras, camera bag|collector|course|lessons|repair|shop, studio flash|lights, image archive|bank, ' +
      'picture desk|editor|library|research, pictures of, linkedin picture, cameras and lenses, pictures for ' +
      'my|our|your, pictures that sell'),
  concept('illustration',
    'sketchbook, doodles, caricaturist, claymation, animating, animate, sprites, storyboarder, wacom, ' +
      'drawing board|club|skills|tablet|workshop, urban sketchers|sketching, ink|pencil drawings, vector art|' +
      'graphics, icon set, 2d|character|poster art, 3d art|characters, stop motion, walk cycles, animated ' +
      'characters|clips|gifs|series|shorts, rigging characters, visual recording|scribe, live sketcher|' +
      'sketches|visuals, draw live|our, drawn minutes|notes'),
  concept('publishing',
    'biographies, autobiography, guidebook, antiquarian, fanzine, kindle, kobo, tolino, goodreads, wattpad, ' +
      'bloomsbury, elsevier, book advance|agency|award|chapter|club|contract|industry|lovers|printer|printing|' +
      'prize|production|promotion|reading|reviewer|rights|sellers|series|signing|tok|tokers|tour|trilogy|' +
      'writing, childrens literature, crime stories, fantasy|romance novel, art|business|guide book, print a ' +
      'book, coffee table book, specialist books, developmental edit|editing|editor, structural edit|editing, ' +
      "indie|small|vanity press, writers' festival|group|retreat|room, writers block|circle|conference, " +
      'writing class|club|course|prize|workshop, creative writing, ghost writer|writing|written, city|public ' +
      'library, springer nature, de gruyter, carl hanser, sci fi novel|stories|writer, read your chapters|' +
      'draft, draft of my, writer in residence'),
  concept('gaming',
    'larp, roguelike, platformer, mmo, mmorpg, unreal, shader, pinball, wargaming, warhammer, geocaching, ' +
      'speedrun, supercell, rovio, activision, crytek, wooga, devcom, hyper casual, rogue like, single player, ' +
      'lan party, loot boxes, steam key|page|release|reviews|store, itch io, slot machines, chess|quiz app, ' +
      "scavenger|treasure hunt, play tests, let's play, dungeons and dragons, first person shooter"),
  concept('education',
    'blackboard, worksheets, flashcards, gcse, abitur, pisa, ofsted, syllabi, dyscalculia, elearning, lms, ' +
      'microlearning, scholarships, alphabetisation, klett, cornelsen, westermann, kahoot, skillshare, ' +
      'interactive whiteboard, gifted|primary children|kids, high kids|students, special needs, art|technical ' +
      'college, driving instructor, business students, adult college|course|learning|literacy, sixth form, ' +
      'college courses|place, head master, deputy head, class room|size|trip, careers day, history|maths ' +
      'lessons, science club|kits|lessons, chemistry kit|lessons|sets, physics experiments|lessons, teaching ' +
      'assistant|experience|practice|qualification|resources|students|tool, learning centre|content|' +
      'difficulties|environment|experience|kit|labs|needs|outcomes|software|space|theory|tools, lesson content|' +
      'prep, exercise books, stem club|girls|kit|learning|outreach|programme|subjects, code club, kids ' +
      'science, homework app|club|help|support, exam board|papers|practice|preparation, sat prep, vocational ' +
      'trainer, digital literacy|teaching, mobile|outdoor learning, early maths|reading, literacy app|' +
      'programme|skills, online academy|lessons, hybrid teaching, student exchange, study abroad, summer ' +
      'academy|camp, lectures at, bootcamp founder, academy of arts, coding for kids, a level maths'),
  concept('research',
    'metrology, nanolab, beamline, observatory, spectrometer, supercomputer, supercomputing, preprint, ' +
      'arxiv, linguistics, theology, theologian, mathematics, oceanographer, oceanography, entomologist, ' +
      'entomology, ornithologist, zoology, interreg, stanford, rwth, inria, vtt, csiro, lab analysis|capacity|' +
      'data|experiments|facilities|group|instruments|leader|measurements|notebook|people|rats|results|scale|' +
      'space|supplies|team|tour, calibration|measuring|mit lab, clean room lab, test rigs lab, research agency|' +
      'collaborators|contract|degree|director|equipment|ethics|facility|farm|findings|fund|into|job|manager|' +
      'methodology|methods|network|paper|park|position|programme|question|reactor|report|results|ship|station|' +
      'students|visit, uni lab|people|project|research, applied sciences, clean access|space, beam time, clean ' +
      'rooms time, scanning electron, fluorescence microscopy, laser lab|physics, photonics lab|research, ' +
      'single photon, particle physics, prof at, post doc, tenure track, principal scientist, papers on, ' +
      'scientific advisory|background|conference|director|equipment|evidence|exchange|institute|instruments|' +
      'journal|method|partners|publication|staff|study|writing, journal articles|club, peer reviewed|reviewer, ' +
      'conference posters, science background|center|centre|festival|foundation|funding|institute|network|' +
      'outreach|park|partners|policy|team, evaluation research|study, social|space research|science, field ' +
      'trip research|science, behavioural economics|research|science, economic history|research, chemistry|' +
      'economics department|institute, physics experiments|people, organic chemist|chemistry, statistics ' +
      'department, botanical garden|research, eu|expedition|oecd research, horizon partner, joint lab|' +
      'publication|study, r&d centre|consortium|lab|projects|team, tu munich, imperial college, kit karlsruhe, ' +
      'ku leuven, optics and photonics, data for my thesis'),
  concept('government',
    'policymaking, parliamentarian, bundesrat, jobcentre, civictech, osce, city budget|clerk|data|dept|' +
      'employee|leaders|manager|officer, county|customs|land|social|statistics office, district administration|' +
      'administrator|authority|office, local administration|official|policy, regional administration|agency|' +
      'policy|politics, national agency|authority, state administration|agency|authority|chancellery|office, ' +
      'federal authority|office|police|state, public administrator|management|officer|order|works, civil ' +
      'engagement|registry|service, policy advice|analysis|analyst|background|brief|change|consultant|debate|' +
      'design|dialogue|director|evaluation|institute|lab|manager|network|officer|papers|professionals|proposal|' +
      'recommendation|report|research|unit, european affairs|institutions|policy|politics|union, eu ' +
      'commissioner|directorate|presidency, dg clima|connect, ambassador of, ambassadors from, foreign affairs|' +
      'service, investment promotion, police officer|station, fire department|service|station, job center, ' +
      'employment|environment agency|office, building authority|department, planning officer, parks ' +
      'department, competition|road authority, permit authority|office, court clerk, prison officer|prisons|' +
      'service, armed services, e gov, digital state, citizen app|budget|office|portal, civic engagement|' +
      'participation|technology, elected officials, party conference, lobby group|organisation|register|work, ' +
      'interest group, advocacy campaign|work, bills and, green paper, world bank, who europe, un policy, ' +
      'european law makers, eu directives politics, digital town hall, online town hall'),
  concept('social-impact',
    'underprivileged, bcorp, fairtrade, refugee employment|families|housing|jobs|organisation|programme|' +
      'projects|support|talent|work, newcomers programme, rough sleepers, night shelter, social cohesion|' +
      'company|firm|integration|kitchen|mission|problem|purpose|services|value|welfare, sheltered employment|' +
      'workshop, prison inmates|leavers|project, former inmates|offenders, ex inmates, youth club|empowerment|' +
      'offending|organisation|programme|unemployment, young offenders|refugees, street children|kids, poor ' +
      'areas|districts|families|neighbourhoods, deprived areas|neighbourhoods, benefit corporation, impact ' +
      'business|data|enterprise|evaluation|framework|jobs|management|measuring|metrics|model|organisation|' +
      'people|projects|reporting|scene|work|world, circular|measure social, measure our social, purpose brand|' +
      "entrepreneurs|founders|led, worker owned, neighbourhood centre|help|initiative, citizens'|local|" +
      "tenants' initiative, children's rights, child labour, digital exclusion, racial justice, systemic|" +
      'systems change, world better, meaningful job|projects|work, something meaningful, purposeful work, ' +
      'people with barriers|criminal|records, at risk youth, low income families|households, worker co op, ' +
      'design for good, sustainable development goals, make a difference, repair for the poor, world a better ' +
      'place'),
  concept('nonprofits',
    'npo, parish, synagogue, malteser, johanniter, asb, wikimedia, association of, cultural|neighbourhood ' +
      'association, registered society, lions|rotary club, faith|scout group, girl guides, church congregation|' +
      'people, foundation sector|work, family|operating foundation, salvation army, transparency ' +
      'international, associations and clubs, association for tenants, viva con agua, friends of the earth'),
  concept('humanitarian',
    'malnourished, yemen, ldc, wateraid, welthungerhilfe, misereor, medair, unesco, iom, orphanage, aid ' +
      'budgets|convoy|funding|programme|supplies|to, relief agency|convoy|effort|goods|supplies|workers, ' +
      'disaster aid|preparedness|victims, emergency deployments|kits|supplies|water, flood|hurricane relief|' +
      'victims, hunger crisis|relief, vaccines to, mosquito nets, war affected|refugees|victims, ukraine aid|' +
      'convoy|refugees|relief, syrian|ukrainian refugees, tents for refugees, sub saharan, west africa, ' +
      'development consultant|sector|studies|worker, international aid|relief, global development, water aid, ' +
      'emerging countries aid, care|plan international, world vision, brot für, mercy corps, danish|norwegian ' +
      'refugee, un job|mission|people|projects|work, echo funding, sphere standards, peace keeping|mediation|' +
      'mission|work, mine action, child soldiers, camps for displaced|refugees, rural electrification in, ' +
      'villages in india|kenya|nepal|uganda, disaster risk reduction, cold chain for vaccines'),
  concept('media',
    'broadsheet, tabloid, spiegel, faz, süddeutsche, guardian, srf, bloomberg, sifted, politico, local tv, ' +
      'daily|sunday paper, weekly magazine, trade journal|paper, print magazine|media, magazine article|cover|' +
      'feature|founder|story, radio feature|programme|series, public radio, tv anchor, cultural|desk|sub ' +
      'editor, column in, opinion piece, editorial board, media entrepreneur|founder|lab|management|startup|' +
      'studies, die zeit, new york times'),
  concept('venues',
    'party|vaulted|wedding hall, rent my hall, rent a|barn|cellar|chapel|courtyard|garden|loft|our|rooftop|' +
      'studio|terrace, seats 150|200|300|500, banquet room, conference facilities|hall, manor house, event ' +
      'barn|cellar|loft|ship|tent, rooftop location|terrace, meeting barn, rooms for weddings, villa for ' +
      'events, club for events, vineyard for events|weddings, farm for events|weddings, boat for events|' +
      'parties, stage and lights, bar for private, host your conference|dinner|offsite|retreat|team|workshop, ' +
      'space for exhibitions|rehearsals|talks, hall you can book|rent, hall we can rent, host you in our, you ' +
      'can use garden|hall|kitchen|meeting|our|room|studio'),
  concept('workspaces',
    'workation, desk free|rental, desks available, office booths|floor|hub|pods, flex space, private office, ' +
      '6|four|six|ten desks, four walls and desks, virtual address, somewhere to work, workshop to share'),
  concept('events',
    'barcamp, unconference, luma, lanyards, fireworks, event app|decor|equipment|furniture|kit|lighting|' +
      'organising|programme|software, events calendar|industry, stage build|equipment|lighting, portable ' +
      'toilets, festival infrastructure|site|tents|toilets, conference agenda|app|badge, award show, awards ' +
      'night, party organiser, corporate|office party, company celebration, wedding coordination, beer|city|' +
      'light|village|wine festival, meetup series, ticket platform, ticketing app, guest registration, name ' +
      'badges, flower decoration, stage and sound, open space event, decoration for events'),
  concept('trade-fairs',
    'automechanika, salone, formnext, iaa, heimtextil, pitti, trade calendar|organiser|stall|stand|team|' +
      'visitors, booth|stand space, consumer show, wedding fair, light and building'),
  concept('podcasting',
    'microphones editing, microphones and editing, interview show audio'),
  concept('newsletters',
    'mailerlite, curated links'),
]
