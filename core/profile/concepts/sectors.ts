import { concept, type Concept } from '#core/profile/concept.ts'

/** Health, food, consumers, culture, learning and society. */
export const sectorConcepts = (): readonly Concept[] => [
  // Health
  concept('healthcare',
    'healthcare, health, healthtech, hospital, clinician, clinic, doctor, physician, nurse, nursing, ward manager, ' +
      'surgeon, surgery, general practitioner, medical, medicine, patient, physio, physiotherap*, dentist, dental, ' +
      'paramedic, midwife, midwives, lab director, health data, health insurer, radiolog*, cardiolog*, oncolog*, ' +
      'dermatolog*, geriatric*, phlebotomist, therapist, diagnostics, nhs, optician, paediatric*, pediatric*, ' +
      'anaesthe*, occupational therapist, wards, icu, ambulance, surgical, matron, neurolog*, urolog*, ophthalm*, ' +
      'orthodont*, rehab, rehabilitation, osteopath*, chiropract*, podiatr*, naturopath*, blood, cancer, stroke, ' +
      'payers, hygiene, disinfection, vaccination, optometr*, illness, disease'),
  concept('digital-health',
    'digital health, telehealth, telemedicine, health app, ehealth, e health, mhealth, diga, health it, ' +
      'patient app, electronic health record, ehr, emr, medical software, digital therapeutics, ' +
      'remote patient monitoring, medical ai, digital clinic, patient data, health wearable, hl7, fhir, ' +
      'telemonitoring, telecare'),
  concept('medical-devices',
    'medical device, medtech, med tech, med device, medical technology, implant, prosthe*, diagnostic device, ' +
      'hearing aid, surgical instrument, imaging device, diagnostic test, medical device certification, ' +
      'medical product, orthopaed*, orthoped*, ultrasound, glucose, pacemaker, stent, catheter, ventilator, ' +
      'prosthetics, prosthetist, ivd, mri, endoscop*, sterile, sterilisation, sterilization, inhaler, neurotech, bci'),
  concept('pharma',
    'pharma, pharmaceutical, pharmacist, pharmacy, clinical trial, clinical study, clinical stage, trial design, ' +
      'trial management, study protocol, drug, medicinal product, toxicology, cmc, cro, gmp, gxp, ' +
      'clinical research, pharmacovigilance, vaccines, clinical operations, medical writer, medical writing, ' +
      'medical affairs, preclinical, compounds, molecule, msl, gcp, randomised, randomized, placebo, biosimilar, ' +
      'generics, pharmacology, pharmacologist, cannabis, psychedelic, dosage, formulations, medicines, medication, ' +
      'rwe, toxicologist'),
  concept('biotech',
    'biotech, biotechnology, life science, genomic*, gene therapy, genetics, cell therapy, bioinformatic*, ' +
      'lab automation, biolog*, biologist, microbiolog*, biochemist*, precision fermentation, crispr, protein, ' +
      'antibodies, bioprocess*, wet lab, biopharma, dna, sequencing, microbiome, biomedical, enzymes, cell culture, ' +
      'synbio, genes, geneticist, genome, organoids, mrna, rna, peptides, proteomics, metabolomics, biomarkers, ' +
      'assay, pcr, biophysics, biochemistry, bioengineering, bioengineer, bioreactor, biomanufacturing, biofoundry, ' +
      'yeast, bacteria, microbes, microbial, fungi, immunology, immunologist, virology, virologist, neuroscience, ' +
      'neuroscientist, biosensor, bioeconomy, phage'),
  concept('mental-health',
    'mental health, psycholog*, psychotherap*, therapist, therapy, anxiety, depression, burnout prevention, ' +
      'mental wellbeing, mental well being, resilience, meditation, mindfulness, mental health first aid, ' +
      'stress management, psychiatr*, grief, trauma, loneliness, eap, emotional support, stress resilience, ' +
      'addiction, counsellor, counselor, mental fitness, breathwork, suicide, psychologists, psychology, ' +
      'psychological, psychotherapist, counselling, counseling, ptsd, ocd, breathing, sobriety, bereavement, ' +
      'grieving, insomnia'),
  concept('womens-health',
    'womens health, femtech, menopause, pregnan*, fertility, endometriosis, menstrua*, gynaecolog*, gynecolog*, ' +
      'midwife, midwives, breastfeeding, ivf, maternal health, postpartum, contraception, midwifery, obstetric*, ' +
      'maternity, pregnancies, miscarriage, prenatal, postnatal, hormone, hormonal, pcos, tampons, pelvic, ' +
      'gynaecologist, perimenopause, menopausal, doula'),
  concept('elder-care',
    'elder care, elderly, care home, nursing home, senior citizens, senior care, older people, old people, ageing, ' +
      'aging, age tech, agetech, dementia, alzheimer*, home care, caregiver, carer, silver economy, geriatric*, ' +
      'gerontolog*, retirement home, assisted living, care service, care provider, palliative, care sector, ' +
      'old age, caring for my, hospice, care workers, retirees, pensioners, my mother care, elders, gerontology, ' +
      'geriatrician, longevity, respite, multigenerational, funeral, undertaker'),
  concept('childcare',
    'childcare, child care, kindergarten, nursery, daycare, day care, parenting, parent, dads, mums, moms, ' +
      'new mother, mothers, fathers, working parent, parental leave, kita, babysit*, nanny, family app, families, ' +
      'preschool, baby, early childhood, parents in general, childminder, toddlers, creche, creches, babysitter, ' +
      'babysitting, fatherhood, motherhood, newborns, infants, prams, montessori, playroom'),
  concept('nutrition',
    'nutrition, nutritionist, dietitian, dietician, healthy food, healthy eating, supplement, food science, ' +
      'food scientist, weight loss, meal plan, diabetes, allergy, superfood, functional food, gut health, obesity, ' +
      'healthy snacks, nutritional, dietary, dietetics, intolerances, gluten, lactose, allergens, vitamins, ' +
      'probiotics, calories, overweight, diabetics, metabolism, nutraceutical, fasting'),
  concept('sports',
    'sport, sports tech, sports club, fitness, gym, wellness, yoga, athlete, football, running injuries, ' +
      'personal trainer, marathon, physio, physiotherapist, physiotherapy, back pain, ergonomics, sauna, spa, ' +
      'swim*, tennis, basketball, martial arts, pilates, surfing, ski, rugby, cycling club, triathlon, golf, ' +
      'esports coaching, stretching, team sports, running coach, sporting, sportswear, sportstech, runners, ' +
      'bouldering, boxing, mma, judo, karate, volleyball, handball, hockey, cricket, rowing, paddle, padel, ' +
      'skating, skateboard, skateboarding, swimming, swimmers, soccer, olympic*, paralympic*, massage, workout, ' +
      'endurance'),
  concept('pets',
    'pet, dog, veterinar*, vet, animal, horse, dog trainer, equine, zoo, cats, puppies, veterinarian, stables, ' +
      'aquarium'),
  // Food and consumers
  concept('food',
    'food, foodtech, beverage, brewery, brewer, brewing, wine, roaster, bakery, baker, baking, bread, sourdough, ' +
      'chocolate, cheese, gin, distillery, distiller, snack, sauce, kombucha, ice cream, meat, plant based, vegan, ' +
      'vegetarian, supermarket, grocery, grocer, delicatessen, deli, fermentation, fermented, cooking, cook, ' +
      'recipe, alternative protein, butcher, olive oil, honey, insects, kitchen, culinary, haccp, taste panel, ' +
      'wine merchant, sommelier, spices, meal kit, juice, food brand, food co op, food truck, pastry, catering, ' +
      'foodies, preserving, jam, pickles, kimchi, tofu, tempeh, pasta, noodles, soup, salad, sandwich, burger, ' +
      'pizza, sushi, ramen, kebab, hummus, falafel, curry, cakes, cookies, patisserie, croissants, sweets, ' +
      'confectioner*, candy, chocolatier, cheesemaker, oat, yoghurt, yogurt, eggs, seafood, sausages, steak, ' +
      'cereal, muesli, granola, herbs, vinegar, fermenting, ferments, brewmaster, microbrewery, cider, whisky, ' +
      'whiskey, rum, vodka, liqueur, lemonade, smoothie, smoothies, flour, millers, cookbook, tasty, flavour, ' +
      'flavor, aroma, sensory, dining'),
  concept('restaurants',
    'restaurant, restaurateur, chef, catering, caterer, gastronomy, gastro, café, cafe, coffee shop, bar owner, ' +
      'canteen, kitchen, food truck, pub, horeca, cook for, waiters, waitress, barista, cocktail, bistro, ' +
      'hotel kitchens, food service, foodservice, takeaway, gastronomes, gastronomer, gastronomic, michelin, ' +
      'buffet, bartender, barkeeper, nightclub, nightlife, diner, eateries'),
  concept('consumer',
    'consumer, cpg, fmcg, consumer brand, b2c, household product, toys, cosmetics brand, product companies, ' +
      'jewellery brand, consumer electronics brand, household goods, baby products, appliances, detergent, ' +
      'kitchenware, tableware, cookware, homeware, mattresses, stationery, souvenirs, sunglasses, luggage, ' +
      'backpacks, umbrellas, luxury, unilever, nestle, procter, p&g, ikea'),
  concept('retail',
    'retail, retailer, brick and mortar, shop owner, shopkeeper, store manager, concept store, supermarket, ' +
      'department store, grocery buyers, pop up, popup, high street, kiosk, merchandising in store, opening shops, ' +
      'bookshop, bookstore, gift shop, drugstore, shopping centre, shopping mall, garden centre, independent shops, ' +
      'toy shop, retail listing, instore, discounters, hypermarket, malls, vending, cashier, merchandising, ' +
      'footfall, florist, jewellers, omnichannel, lidl, aldi, rewe, edeka, tesco, carrefour'),
  concept('fashion',
    'fashion, fashion brand, apparel, clothing, clothes, textile, denim, fabric, garment, pattern making, sewing, ' +
      'tailor, shoe, sneaker, jewelry designer, streetwear, knitwear, leather, handbags, costumes, stylist, ' +
      'wardrobe, workwear, swimwear, seamstress, yarn, knit, dressmaker, dressmaking, tailoring, dresses, bridal, ' +
      'shirts, jeans, jackets, socks, underwear, lingerie, shoemaker, footwear, hats, uniforms, catwalk'),
  concept('beauty',
    'beauty, beauty brand, cosmetic, natural cosmetics, skincare, skin care, make up, makeup, hairdresser, salon, ' +
      'perfume, fragrance, nail studio, barber, barbershop, soap, beautician, tattoo, shampoo, cosmetician, ' +
      'cosmetologist, creams, sunscreen, lotion, deodorant, perfumer, scents, haircare, hairdressing, hairstylist, ' +
      'beard, shaving, aesthetics, botox'),
  concept('travel',
    'travel, tour operator, hospitality, hotel, hotelier, tourism, tourist, hostel, holiday rental, airbnb, ' +
      'vacation rental, guest house, camping, campsite, tour guide, holiday home, bed and breakfast, b&b, resort, ' +
      'cruise, hotel operator, guesthouse, inns, campgrounds, glamping, ecotourism, sightseeing, excursions, ' +
      'safari, trekking, pilgrimages, concierge, housekeeping, backpackers, dmc, mice'),
  concept('crafts',
    'craft, handmade, hand made, maker, makerspace, maker space, artisan, artisanal, pottery, potter, ceramics, ' +
      'ceramicist, jewelry, jewellery, jeweller, woodwork*, knitting, weaving, leatherwork, blacksmith, goldsmith, ' +
      'repair skills, sewing machine, candle, woodworking, diy, sewing, crochet, glassblow*, upholster*, ' +
      'people who make stuff, craftspeople, luthier, watchmaker, hand crafted, bookbinding, calligraphy, ' +
      'letterpress, workshop tools, lathe, crafters, craftsman, craftsmanship, craftswoman, craftswomen, ' +
      'craftsperson, handicraft, handcrafted, handcraft, hackerspace, kiln, porcelain, glassmaker, woodworker, ' +
      'woodturning, carpentry, restorer, cabinetmaker, weavers, embroidery, quilting, macrame, knitters, ' +
      'crocheting, dyeing, felting, saddler, saddlery, upholstery, upholsterer, jeweler, silversmith, goldsmithing, ' +
      'metalsmith, blacksmithing, knifemaker, knives, clockmaker, bookbinder, papermaking, screenprinting, ' +
      'printmaking, printmaker, calligrapher, candlemaker, floristry, origami, basketry, stonecutter, tinkering, ' +
      'tinkerers'),
  // Culture
  concept('creative-industries',
    'creative industries, creatives, creative people, artist, art, gallery, museum, theatre, theater, dance, ' +
      'dancer, choreograph*, actor, actress, opera, curator, culture office, cultural, culture sector, exhibition, ' +
      'entertainment, performer, circus, comedian, comedy, murals, sculptor, painter, creative studio, ' +
      'creative agency, arts funding, puppet, stage design, stage designer, cinema, poet, poetry, improv theatre, ' +
      'creative workshop, sculpture, graffiti, gallerist, curating, curatorial, playwright, puppetry, ballet, ' +
      'choreography, choreographer, cabaret, magicians, clown, scenography, scenographer'),
  concept('music',
    'music, musician, band, choir, orchestra, singer, concert, dj, djs, record label, music rights, composer, ' +
      'sound design, songwriter, singing, guitar, piano, festival bookings, jazz, opera singer, streaming music, ' +
      'instrument, recording studio, soundtrack, violin, drummer, sound engineer, conductors, chorus, philharmonic, ' +
      'ensemble, vocals, songwriting, lyrics, rap, rapper, techno, djing, synthesizer, guitarist, pianist, drums, ' +
      'violinist, cello, cellist, saxophone, trumpet, flute, harp, organist, playlist, gema, composing, karaoke'),
  concept('video',
    'video, film, filmmak*, film maker, documentary, movie, movies, cinema, camera, cameraman, camerawoman, ' +
      'videograph*, editing video, video editing, animation film, screenwrit*, event videos, live streams, ' +
      'streaming, reels, youtube channel, tv producer, impact producer, film fund, cinematograph*, script writer, ' +
      'vfx, drone footage, drone video, filming, documentarian, cinematographer, cinematography, screenwriter, ' +
      'screenwriting, screenplay, scriptwriter, scriptwriting, netflix, timelapse, livestream, livestreaming, ' +
      'webcast'),
  concept('photography',
    'photograph*, photo, portrait, headshot, photoshoot, photo editing, image editing, lightroom, photojournalist, ' +
      'photojournalism, darkroom, retouching'),
  concept('illustration',
    'illustrat*, animation, animator, comic, cartoon, motion design, motion designer, motion graphics, ' +
      'graphic novel, storyboard, children books illustrator, concept art, caricature, manga, 3d artist, sketching, ' +
      'illustrated, cartoonist, storyboarding, infographics, procreate, mascots, emojis, stickers'),
  concept('publishing',
    'publish*, publisher, author, book deal, novel, novelist, manuscript, literary, audiobook, journal editor, ' +
      'bookseller, write a book, writing a book, ebook, editing books, writer, my book, poetry, librarian, ' +
      'book cover, childrens book, proofreader, essayist, ghostwriting books, lector, nonfiction, memoir, ' +
      'biographer, essays, literature, zine, typesetting, typesetter'),
  concept('gaming',
    'gaming, game, video game, esports, board game, gamification, unity developer, game publisher, escape room, ' +
      'gamer, playtest*, game engine, tabletop, consoles, playstation, xbox, nintendo, gamified, gamify, godot, ' +
      'speedrunning'),
  // Learning and society
  concept('education',
    'education, edtech, ed tech, teaching, teacher, learning platform, school, school head, headteacher, ' +
      'curriculum, classroom, pedagog*, educator, vocational training, pupils, tutor, tutoring, learning app, ' +
      'e learning for schools, lecturer, didactic*, kids coding, explaining hard things, explain complex, ' +
      'explaining complex, digital learning, learning games, online course, online learning, educational, moodle, ' +
      'moocs, tutorials, homework, didactics, didactician, curricula, syllabus, numeracy'),
  concept('research',
    'research, researcher, academia, academic, university, professor, scientist, phd, postdoc, r&d, lab, ' +
      'laboratory, open science, joint paper, physicist, physics, fraunhofer, max planck, scientific paper, ' +
      'peer review, latex, marine biology, archaeolog*, sociolog*, historian, economist, anthropolog*, philosopher, ' +
      'natural sciences, emeritus, doctoral, doctorate, dissertation, postdoctoral, postgrad, mathematicians, ' +
      'geographers, climatologist, meteorolog*, meteorologist, astronomer, astrophysics, astrophysicist, ' +
      'ecologists, zoologist, palaeontologist, archaeologists, anthropologists, sociologists, humanities, ' +
      'ethnologist, cern, helmholtz, leibniz, dlr, eth, epfl, archivist'),
  concept('tech-transfer',
    'tech transfer, technology transfer, spin off, spinoff, spinout, spin out, knowledge transfer, ' +
      'commercialise research, commercialize research, commercialising research, commercializing research, ' +
      'lab to market, transfer office, transfer from university, research to market, license from the university, ' +
      'research into a company, research into a product, tto, research commercialisation, ' +
      'research commercialization, academic founder, valorisation, valorization'),
  concept('government',
    'government, public sector, govtech, policies of, public policy, policymaker, policy maker, civil servant, ' +
      'politician, politics, political, ministry, minister, municipality, municipal, mayor, city hall, city people, ' +
      'city official, local authority, council, city administration, public administration, authorities, lobby*, ' +
      'public affairs, advocacy, legislation, think tank, parliament, european commission, brussels, eu policy, ' +
      'embassy, diplomat, diplomacy, city culture office, policy wonk, policy lead, fire brigade, ' +
      'regional development, economic development, business promotion, egovernment, civic tech, smart city officer, ' +
      'sell to a city, democracy, citizen, urban administration, town hall officials, councillor, counties, mep, ' +
      'senator, lobbyist, lawmakers, legislator, legislative, elections, electoral, consulate, consul, ' +
      'firefighters, egov, bureaucracy, bureaucrats'),
  concept('public-procurement',
    'public procurement, tender, sell to the public sector, selling to the public sector, sell to cities, ' +
      'selling to cities, sell to a city, selling to government, sell to government, selling to municipalities, ' +
      'sell to municipalities, who signs in a city, government contract, public contract, eu tenders, win tenders, ' +
      'winning tenders, bid for public, public buyer, selling to schools, sell to schools, procurement law, b2g, ' +
      'thresholds, public sector sales'),
  concept('social-impact',
    'social impact, social enterprise, social entrepreneur, social entrepreneurship, social good, social business, ' +
      'social startup, purpose driven, tech for good, social worker, social work, homeless*, homelessness, ' +
      'social innovation, social cause, good cause, civil society, mission driven, impact measurement, ' +
      'theory of change, changemaker, poverty, cooperative, co op, co ops, street outreach, inequality, ' +
      'social inclusion, youth work, youth worker, social sector, socially, tech4good, cic, streetworker, ' +
      'prisoners, disadvantaged, marginalised, marginalized, activists, campaigners'),
  concept('nonprofits',
    'nonprofit, non profit, not for profit, ngo, charity, charitable, third sector, food bank, verein, ' +
      'non governmental, association for, foundation for, social organisation, nonprofit board, ' +
      'child protection ngos, parish, caritas, diakonie, rotary'),
  concept('donors',
    'donor, donation, donate, philanthrop*, benefactor, charitable giving, corporate giving, patron, giving pledge, ' +
      'major gifts, fundraising from philanthropists, charity fundraising, csr, charity gala, legacy giving, ' +
      'charitable foundation, donated, philanthropic, patronage, maecenas, legacies, bequests, alms, funders'),
  concept('volunteering',
    'volunteer*, voluntary, pro bono, help out, unpaid helper, honorary, ehrenamt, helping hands, social day, ' +
      'probono'),
  concept('humanitarian',
    'humanitarian, aid organisation, aid organization, aid worker, development aid, development bank, ' +
      'development cooperation, development finance, disaster relief, red cross, un agencies, united nations, ' +
      'unicef, unhcr, relief work, global south, east africa, developing countries, refugee camp, ngos in africa, ' +
      'ngos active in, international development, giz, emergency aid, field hospitals, doctors without borders, ' +
      'usaid, displaced, msf, icrc, wfp, undp, unops, ifc, oxfam, landmines, peacebuilding, peacekeeping'),
]
