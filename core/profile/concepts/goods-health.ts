import { concept, type Concept } from '#core/profile/concept.ts'

/** Wards, devices and medicines, and things for the young, the old, athletes and animals. */
export const healthGoods = (): readonly Concept[] => [
  concept('healthcare',
    'resuscitation, cpr, locum, polyclinic, mvz, chemo, chemotherapy, radiotherapy, sonography, ' +
      'neurosurgeon, neurosurgery, haematolog*, hematolog*, nephrolog*, pulmonolog*, rheumatolog*, ' +
      'allergolog*, allergist, patholog*, endocrinolog*, internist, orthopedics, orthopaedist, anesthetist, ' +
      'musculoskeletal, ergotherapy, ergotherapist, acupuncture, homeopath*, tcm, ayurveda, sepsis, charite, ' +
      'emergency call|department, first aider|kit|training, blood bank|samples|work, lab results, gp ' +
      'appointments|network|surgery, rural practice, day surgery, waiting list for surgery, waiting times for ' +
      'surgery, intensive|stroke unit, x ray, ct scan|scanner, eye care|test, skin cancer, heart attack|' +
      'failure|patients, kidney|real patients, lung function|patients, pain management|patients, chronic care|' +
      'conditions|pain, back problems|trouble, joint pain, hip patients|replacement, knee injury|replacement, ' +
      'wound dressings|specialist, vaccines centre, infection prevention, hand disinfection|hygiene, ' +
      'antibiotics in, reimbursement by, patient advocacy|beds|communication|flow|information|outcomes|' +
      'partners|pathways|rights|transport|voice, patients and, clinical advice|director|input|insight|lead|' +
      'pathways|perspective|practice|questions|safety|side|view|work|workflow, care assistants, crowns and ' +
      'bridges, fillings and crowns, braces for teeth, glasses and lenses, plasters and bandages, ear nose and ' +
      'throat'),
  concept('digital-health',
    'telecardiology, teledermatology, telepsychiatry, telerehab*, snomed, dicom, openehr, gematik, patient ' +
      'monitoring|platform|software, e|remote patient, online consultation|physio, digital diagnostics|patient|' +
      'physio|prescription, symptom tracker|tracking, migraine|physio|tinnitus app, patient engagement app, ' +
      'symptom diary app, sleep tracker, care app|software, epic integration|systems, clinical information ' +
      'software|system, patient generated data, remote monitoring patients, software for physios|practices, ' +
      'clinical information documentation software, clinical information decision support'),
  concept('medical-devices',
    'cannula, emg, laparoscop*, scalpels, sterilisers, autoclave, orthoses, orthosis, orthotics, cochlear, ' +
      'rollator, microfluidics, nebuliser, autoinjector, neurostimulator, neurostimulation, mdsap, 510k, ' +
      'draeger, dräger, bbraun, fresenius, getinge, device makers|testing|trials, bone screws, hip joint, ' +
      'heart valve, artificial heart|hip|joints|kidney|limb|pancreas, drip|infusion bags, insulin pen, glucose ' +
      'meter, blood analyser|glucose, pulse oximeter, vital signs, patient lift|monitors, ct|intraoral ' +
      'scanner, operating lamp|table, walking aid, diagnostic imaging|kit, rapid test, lateral flow, test ' +
      'kits, skin|smart patch, deep brain, 510 k, class product, iec 60601, b braun, smith nephew, organ on ' +
      'chip, lab on a chip, laser surgery device, class i device, post market surveillance, design history file'),
  concept('pharma',
    'vials, ampoules, lyophil*, excipients, antivirals, cannabinoid, psilocybin, radiopharma*, biologics, ' +
      'monoclonal, cra, cro, bioavailability, pharmacokinetics, amnog, bayer, merck, abbvie, lilly, takeda, ' +
      'janssen, lonza, teva, sandoz, gilead, moderna, curevac, amgen, biogen, ucb, lundbeck, servier, iqvia, ' +
      'parexel, tablet press, fill finish, fill and finish, antibiotic development|pipeline, insulin ' +
      'production, clinical batch|development|endpoint|monitor|phase|supply, trial coordinator|data|monitors|' +
      'participants|protocol|recruitment|statistics, study centre, run|running trials, phase 2|3|data|study|' +
      'trial, informed consent, stability studies|testing, annex 1, qualified person, batch release, online ' +
      'pharmacy, otc product, nice appraisal, tablets and capsules, capsules and tablets, first in man, ' +
      'patient reported outcomes, validation of cleaning, real world studies'),
  concept('biotech',
    'fermentor, chromatography, pipettes, reagents, ngs, sequencers, cas9, lentivir*, recombinant, ' +
      'alphafold, bacteria, bacteriophage, microalgae, spirulina, fungi, fungal, biolabs, biobank, biobanking, ' +
      'embryo, senolytic, immunoassay, nmr, biocatalysis, biocatalyst, illumina, qiagen, evotec, bsl 1, lab ' +
      'space, petri dishes, cell analysis|bank|cultured|free|sorting, gene drives|edited|expression|synthesis|' +
      'vectors, dna barcoding|data|extraction|kit|lab|storage|synthesis|tests, sequencing centre|data|lab|' +
      'machine, single cell, protein analysis|crystals|production|purification|structure, bacterial strains, ' +
      'yeast engineering|strains, algae reactor|strain, cultivated fat, novel protein, bio founder|hub|lab|' +
      'park|startup, stem research, tissue bank|engineering|samples, longevity research|startup, upstream ' +
      'processing, downstream process, mass spectrometry, cryo em, next generation sequencing'),
  concept('mental-health',
    'mbsr, headspace, journaling, samaritans, alcoholics, autism, autistic, adhd, phobia, burned out, stress ' +
      'balls|leave|level|reduction|research|sensor|tracker, calm app, gratitude journal, mood app|diary|' +
      'tracker|tracking, lonely men|people|seniors, crisis helpline|intervention, self esteem|harm, mental ' +
      'hygiene|strain|training, wellbeing app|benefit|day|program|week|workshop, resilience courses|programme|' +
      'talk|trainer, sleep disorder|hygiene, sleeping problems'),
  concept('womens-health',
    'caesarean, antenatal, lactation, hpv, contraceptive, stillbirth, sperm bank|quality|test, delivery ' +
      'room, c section, breast exam|feeding|imaging, maternity wear, hot flashes|flushes, period app|cups|' +
      'leave|policy|tracking, sanitary pads|products|towels, smear test, incontinence pads, cycle app|based|' +
      'syncing, sexual wellbeing, sex ed, abortion access|care, baby loss'),
  concept('elder-care',
    "parkinson's, rollators, stairlift, pflege, pflegedienst, care allowance|bed|degree|residents|village, " +
      'old age, older citizens|customers|drivers|generation|men|neighbours|patients|residents|users, senior ' +
      'centre|dating|flats|friendly|home|market|meeting|phone|tablet|tech|users, sheltered accommodation|' +
      'housing|living, retirement village, domiciliary|informal|mobile care, 24 hour care, end of life care, ' +
      'memory loss, fall alarm|risk, emergency button, personal alarm, pill dispenser, walking frame|stick, ' +
      'bath|stair lift, incontinence care|pads|products, grab bars|rails, independent living|longer, longevity ' +
      'economy, silver agers|customers|generation|market|society|tsunami, over 60s|65s|75s, 50|60|65|70 plus, ' +
      'retired engineers|neighbours|residents, visiting service, intergenerational housing|living|project, ' +
      'care for seniors, walker for seniors, memory training for seniors, visiting scheme for seniors, caring ' +
      'for dad|mum|old|relatives, age in place, independent at home, fall in the home, pension age people, ' +
      'multi generation house, caring for my father|mother, house fit for old, at home in old, generations ' +
      'under one roof'),
  concept('childcare',
    "babywearing, pacifier, pushchair, nappy, playpen, crèches, children's centre|day|furniture|room, kids " +
      'activities|app|birthday|brand|camp|club|corner|furniture|meals|party|room, baby bed|bottles|brand|' +
      'carrier|classes|cot|course|crib|formula|gear|group|monitor|shop|shower|signs|sling|wipes, high chair, ' +
      'child friendly|rearing|safety|seat, play centre|equipment|group|mat|room, soft play, ball pit, holiday ' +
      'camp|club, wraparound care, new fathers, working mom, mums club|group|network|returning|to|with, moms ' +
      'and|club|group|network|returning|to|with, dads club|network|returning|to, single dads, family ' +
      'activities|leave|planner, maternity cover|leave, paternity leave, under fives|sixes, early intervention|' +
      'learning, foster care|children|families, bedtime stories, baby first aid, mum and baby, family calendar ' +
      'app, back from maternity|parental, first 1000 days, children under three, screen time kids, lego ' +
      'serious kids, stay at home dad|mom|mum'),
  concept('nutrition',
    'isotonic, adaptogens, nootropics, prebiotic, sweetener, stevia, dieting, ketogenic, nutrients, coeliac, ' +
      'celiac, lactose, malnutrition, protein powder|shake, meal replacement, collagen powder, fibre rich, ' +
      'high protein, low calorie|fat|salt, sugar alternatives|free|intake|substitute, salt reduction, blood ' +
      'sugar, glucose tracking, weight management|watchers, intuitive eating, balanced meals, healthy cooking|' +
      'drinks|kids|lunches|products|snacking, healthier meals|products, calorie counter|counting, iron ' +
      'deficiency, gluten intolerance, nut allergy, tube feeding, eating healthy|plan, gut friendly|test, ' +
      'shakes and bars'),
  concept('sports',
    'floodlights, treadmill, dumbbells, barbells, kettlebell, hiit, zumba, aerobics, calisthenics, ' +
      'lifeguard, scuba, snorkel, freediving, wetsuit, kitesurf*, windsurf*, rafting, regatta, skis, skiing, ' +
      'snowboarding, snowshoe, sledging, bobsleigh, mountaineering, mountaineer, bmx, triathlete, ' +
      'ultrarunning, parkrun, orienteering, golfers, pickleball, snooker, archery, dojo, kickboxing, ' +
      'taekwondo, aikido, trampoline, parkour, cheerleading, javelin, dressage, baseball, lacrosse, olympians, ' +
      'matchday, referees, masseur, masseuse, gympass, egym, peloton, strava, reebok, lululemon, salomon, ' +
      'vaude, mammut, arena operator, artificial grass|turf, running app|form|gait|partner|plan|race|shoes|' +
      'tips|track, steam|weights room, swim cap|goggles|lessons, diving centre|club|equipment|gear|instructor, ' +
      'surf board|brand|club|instructor|lessons|shop, paddle|paddleboard board, sailing course|lessons|team|' +
      'trip, ice bath|bathing, alpine climbing|club|guide, climbing centre|club|equipment|gear|holds|' +
      'instructor|partner|route|shoes, boulder hall, hiking app|boots|club|gear|maps|trails, outdoor equipment|' +
      'gear|shop|training, sleeping bags, cycling brand|event|jersey|race, mountain biker|biking, road racing, ' +
      'gran fondo, ultra running, city|company|fun|trail run, obstacle course|race|run, bowling alley|club, ' +
      'chess|polo club, jiu jitsu, krav maga, show jumping, skate park|shop, roller derby|skates, water polo, ' +
      'youth academy|teams, amateur club|league, pro players, fan clubs|engagement|merchandise|shop, match ' +
      'day, cold plunge, thermal bath, float tank, back exercises|training, active breaks, office stretching|' +
      'workouts, under armour, patagonia brand, jack wolfskin, stand up paddle, ping pong table, track and ' +
      'field, season ticket holders'),
  concept('pets',
    'hamster, reptiles, terrarium, aquarist, zookeeper, farrier, hooves, falconer, falconry, cat brand|flap|' +
      'furniture|sitting|tree, rabbits|saddles and, bird cages, fish tanks, riding club|hall|holidays|' +
      'instructor|lessons, livery yard, tack shop, birds of prey'),
]
