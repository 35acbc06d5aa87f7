import { concept, type Concept } from '#core/profile/concept.ts'
import { cultureConcepts } from '#core/profile/concepts/culture.ts'

/** Lines of business that serve people: health, food, consumers, and those of culture, learning and society. */
export const sectorConcepts = (): readonly Concept[] => [
  // Health
  concept('healthcare',
    'healthcare, health, hospital, clinician, clinic, doctor, physician, nurse, nursing, surgeon, general ' +
      'practitioner|practice, medical, medicine, physiotherap*, dentist, dental, paramedic, radiolog*, cardiolog*, ' +
      'oncolog*, dermatolog*, phlebotomist, nhs, optician, paediatric*, pediatric*, anaesthe*, occupational ' +
      'therapist|therapy, wards, icu, ambulance, surgical, matron, neurolog*, urolog*, ophthalm*, orthodont*, ' +
      'rehab, rehabilitation, osteopath*, chiropract*, podiatr*, naturopath*, vaccination, optometr*, illness, ' +
      'disease, patient group|organisation|organization|association|advocate|perspective|community|care|safety|' +
      'experience|registry|access|journey|representative, our|my|for|with|of|chronic|stroke patients, patients ' +
      'who, practice owner|manager, gp practice, health authority|ministry|economist, hospice, palliative, ' +
      'geriatric ward, care staff|pathway, physical therapist|therapy, speech therapist|therapy, infection ' +
      'control, blood test|sampling|donation|pressure, university hospital|clinic, bad backs, diabetes, diabetics, ' +
      'epidemiolog*, intensive|hearing|wound care, radiographer, dental technician, audiologist, dialysis, medical ' +
      'school, clinical contacts|staff|experience, first aid course, charité, karolinska, reach gps, as a gp, ' +
      'emergency room, operating theatre|room, medics, outpatient, inpatient, gastroenterolog*, back pain, ' +
      'orthopaedic|plastic|heart|eye|knee|dental|spine|hand|bariatric surgery, surgery|cancer patients|department|' +
      'centre|unit|clinic, cancer care|screening|treatment|therapy|diagnosis|prevention, diagnostics company|lab|' +
      'startup|market, physio practice|practices|for|clinic|and, physios who|and, a&e, payers who, healthcare ' +
      'payers, as a physio'),
  concept('digital-health',
    'digital health|therapeutics|clinic|care|biomarkers, telehealth, telemedicine, health app|it|wearable|tech|' +
      'software|ai|startup|telematics|informatics, ehealth, e health|prescription, mhealth, diga, patient app|data|' +
      'files|record|portal, electronic health record, ehr, emr, medical software|ai|app|informatics, remote ' +
      'patient monitoring, telemonitoring, telecare, hl7, fhir, healthtech, electronic patient file|record, ' +
      'electronic medical records, software for hospitals|clinics|doctors, apps for patients, hospital software|' +
      'cio, practice software, ai in healthcare|medicine|radiology, remote care, sleep|therapy|prescription app, ' +
      'apps on prescription, clinical ai|informatics, ai for clinicians, virtual care|ward, cerner, health data ' +
      'space, ehds, doctolib, ada health, pill|medication reminder, video consultation, online therapy, .. ' +
      'hospital cio, .. symptom checker, symptom checker, cbt|therapy|health|medical chatbot, prescribe apps, ' +
      'wearable that|tracking, health wearable'),
  concept('medical-devices',
    'medical device|technology|product|equipment|electronics|part|moulding|robots|grade, medtech, med tech|' +
      'device, implant, prosthe*, diagnostic device|test, hearing aid, surgical instrument|robot|robotics|tools, ' +
      'imaging|clinical device, medical device certification|audit, orthopaed*, orthoped*, ultrasound, pacemaker, ' +
      'stent, catheter, ventilator, ivd, mri, endoscop*, sterile, sterilisation, sterilization, inhaler, ' +
      'neurotech, bci, class iia|iib, class iia device, class 2a, class ii device, in vitro diagnostics, wearable ' +
      'medical, iso 13485, 13485, device under mdr, healthineers, medtronic, stryker, ottobock, infusion|insulin ' +
      'pump, iso 14971, point of care, biomedical engineer, syringe, defibrillator, cgm, exoskeleton, stethoscope, ' +
      'ecg, class iii device, hospital equipment, sterile packaging, biocompatib*, usability engineering, mdr, ' +
      '62366, human factors, glucose sensor'),
  concept('pharma',
    'pharma, pharmaceutical, clinical trial|study|stage|research|operations|partner|validation|evidence|' +
      'researcher|data|site, trial design|management, study protocol|sites|nurse|manager, drug, medicinal product|' +
      'chemist|chemistry, toxicology, cmc, gmp, gxp, pharmacovigilance, medical writer|writing|affairs, ' +
      'preclinical, compounds, molecule, msl, randomised, randomized, placebo, biosimilar, generics, pharmacology, ' +
      'pharmacologist, cannabis, psychedelic, dosage, rwe, toxicologist, biostatistic*, statistics for trials, ' +
      'hplc, contract research, real world data|evidence, patient recruitment, first in human, biopharmaceutical, ' +
      'decentralised|decentralized trial, ema approval, cdmo, novartis, roche, pfizer, sanofi, gsk, astrazeneca, ' +
      'boehringer, novo nordisk, biontech, ind|cta filing, ind and cta, hta, hta dossier, recruit patients, phase ' +
      'ii|iii, ich gcp, gcp training, good clinical practice, rare disease, bioequivalence, sites that can ' +
      'recruit, pharmacist, cro for phase, gmp manufacturing slot, doctors for a study, phase 1|2|3|i trial|study, ' +
      'pharmacy owner|chain|group|technician|software|school, community|hospital pharmacy, retail pharmacy, ' +
      'vaccine development|research|maker|trial|company, reads|read protocols, phase i|ii asset, drug makers, run|' +
      'running|own a pharmacy'),
  concept('biotech',
    'biotech, biotechnology, life|longevity science, genomic*, gene therapy|sequencing|editing, genetics, cell ' +
      'therapy|culture|lines|based, bioinformatic*, lab automation, biolog*, microbiolog*, biochemist*, precision ' +
      'fermentation|medicine, crispr, antibodies, bioprocess*, wet lab, biopharma, microbiome, biomedical, ' +
      'enzymes, synbio, geneticist, genome, organoids, mrna, rna, peptides, proteomics, metabolomics, biomarkers, ' +
      'assay, pcr, biophysics, bioengineering, bioengineer, bioreactor, biomanufacturing, biofoundry, microbes, ' +
      'microbial, immunology, immunologist, virology, virologist, neuroscience, neuroscientist, biosensor, ' +
      'bioeconomy, phage, protein engineering|design|science|expression|translation|folding, dna sequencing|' +
      'analysis, strain engineering, biotech startup|founders, structural biology, bioscience, biohacking, stem ' +
      'cells, cultivated meat, biosafety, fume hood, scale up fermentation, plasmid, downstream processing, flow ' +
      'cytometry, viral vector, bioprinting, crop genetics, lab space with, bsl 2, scale up from .. litre|litres, ' +
      'gmo, bench scientist|scientists'),
  concept('mental-health',
    'mental health|wellbeing|fitness|load|strength|illness, psycholog*, psychotherap*, therapist, anxiety, ' +
      'depression, burnout prevention, mental well being, meditation, mindfulness, mental health first aid, stress ' +
      'management|resilience|and|workshops|relief|coaching|prevention, psychiatr*, grief, trauma, loneliness, eap, ' +
      'emotional support|resilience|health|wellbeing, addiction, counsellor, counselor, breathwork, suicide, ' +
      'counselling, counseling, ptsd, ocd, sobriety, bereavement, grieving, insomnia, burnout, therapy, resilience ' +
      'workshop|training, on|with|about|work stress, stress|wellbeing at work, bereaved, panic attacks, sleep ' +
      'problems, crisis line, self care|compassion, employee wellbeing, adhd coaching, breathing exercises|' +
      "techniques, off sick, wellbeing lead|officer|manager|programme, cbt, emdr, can't sleep, psychosocial, " +
      "bipolar, schizophrenia, sick notes, employee assistance, talking circle|circles, men's groups|group|circle|" +
      'circles'),
  concept('womens-health',
    'womens|maternal|female|sexual health, femtech, menopause, pregnan*, fertility, endometriosis, menstrua*, ' +
      'gynaecolog*, gynecolog*, midwife, midwives, breastfeeding, ivf, postpartum, contraception, midwifery, ' +
      'obstetric*, miscarriage, prenatal, postnatal, hormone, hormonal, pcos, tampons, pelvic, perimenopause, ' +
      'menopausal, doula, birth preparation|centre, giving birth, childbirth, expecting|expectant|new mothers, egg ' +
      'freezing|donation, fertility clinic, ivf clinics|doctor, pregnant women, births, cycle tracking, period ' +
      'care|pain|products|poverty|pants, cramps, breast cancer|pump|milk, obgyn, cervical, birthing, hrt, ' +
      'mammogram, mammography, infertility, gynae, maternity ward|care|hospital|clinic|unit|nurse|services, pelvic ' +
      'floor physios|physio, breast cancer'),
  concept('elder-care',
    'elder|ambulatory|residential care, elderly, care home|service|provider|sector|workers|levels|insurance|' +
      'managers|manager, nursing home|service, senior citizens|care|living|residence|housing, older people|adults, ' +
      'old people, ageing, aging, age tech, agetech, dementia, alzheimer*, home care|help|helps, caregiver, carer, ' +
      'silver economy, geriatric*, gerontolog*, retirement home, assisted living, retirees, pensioners, respite, ' +
      'multigenerational, seniors who|willing, people over 60, people over 65, people over 70, people over 75, ' +
      'people over 80, people above 55, people above 60, over 80s, over 70s, eighty year olds, 80 year olds, care ' +
      'home operators, geriatric ward|nurse, caring relatives, care for my mother|father, care at home, look after ' +
      'grandma, alarm button, fall prevention|detection, at home longer, awo, live in care, carers, meals on ' +
      'wheels, app|apps|tech|products|services|courses for seniors, elderly|ageing parents, long term care, fall ' +
      'sensor, pill box|boxes, senior club, aged 70|75|80'),
  concept('childcare',
    'childcare, child care|development|minder, kindergarten, nursery, daycare, day care, parenting, parent, ' +
      'working parent|mums|mothers, parental leave, kita, babysit*, nanny, family app|services|centre, preschool, ' +
      'early childhood|years, childminder, toddlers, creche, creches, fatherhood, motherhood, newborns, infants, ' +
      'prams, playroom, mums who, new mums, other mums|parents, mum friends, single mum|mother, small kids, young ' +
      'kids|families, au pair, after school care, nursery|kindergarten teacher, baby sitter, parenthood, play ' +
      'space|area, playground for kids, sleep training for babies, parents to test, early years education, ' +
      'nurseries, crèche, childminders, pram, newborn, toddler, playgroup, in baby products, for babies, dads who|' +
      'and|group, other|new|fellow|working|young dad, after school club, montessori nursery|kindergarten, baby ' +
      'sleep, buggy'),
  concept('nutrition',
    'nutrition, nutritionist, dietitian, dietician, healthy food|eating|snacks|meals|canteen, supplement, weight ' +
      'loss, meal plan|planning, superfood, functional food, gut health|microbiome, obesity, nutritional, dietary, ' +
      'dietetics, allergens, vitamins, probiotics, calories, overweight, nutraceutical, fasting, food allergies|' +
      'intolerance|supplements, nutrition coach|coaching, sports nutrition, diet, eating habits|disorder|better, ' +
      'low carb|sugar, nutri score, eat better|healthier, less sugar, reformulate, meals for diabetics, glycaemic, ' +
      'glycemic, gluten free advice, plant based diet, sugar reduction, keto, micronutrient, omega 3, health ' +
      'claims on food, detox, care about macros, allergy and gluten, meal logging|tracking, baby weaning, fodmap, ' +
      'eating well|healthily'),
  concept('sports',
    'sport, fitness, gym, wellness, yoga, athlete, football, running injuries|coach|group|club|mates, personal ' +
      'trainer|training, marathon, sauna, tennis, basketball, martial arts, pilates, surfing, ski, rugby, cycling ' +
      'club|team, triathlon, golf, sporting, sportswear, sportstech, runners, bouldering, boxing, mma, judo, ' +
      'karate, volleyball, handball, hockey, cricket, rowing, padel, skating, skateboard, skateboarding, soccer, ' +
      'olympic*, paralympic*, massage, endurance, surfers, climbers, hikers, hiking group, sports brand|coach|' +
      'coaching|medicine|marketing, outdoor brand, yoga teacher, fitness trainer, exercise classes, run|sailing ' +
      'club, sit properly, trail running, adidas, decathlon, puma, spinning class, stadium, bundesliga, premier ' +
      'league, squash, mountain bike, mobility and stretching, mobility drills, badminton, crossfit, gymnast*, ice ' +
      'rink, go running|climbing, cyclocross, road cycling, kayak, canoe, equestrian, ironman, gyms, strength ' +
      'training, weightlifting, snowboard, rock climbing, climbing hall|wall, swimming, swimmer, swim coach|school|' +
      'team|club, spin|spinning bikes, five a side, league team|club|sides|side, shirt partner'),
  concept('pets',
    'pet, dog, veterinar*, animal, horse, dog trainer|food|school, equine, puppies, stables, aquarium, pet food|' +
      'shop|brand|insurance, cat food, riding school, animal health|nutrition, kennel, vet clinic|nurse|surgery|' +
      'school, veterinary clinic|medicine, equine physiotherapy, breeder, fressnapf, zooplus, grooming salon|' +
      'salons, groomer, kitten, puppy, vet, cat owner|lover|litter|toy|sitter|shelter, for cats, our cats, cat ' +
      'behaviour'),
  // Food and consumers
  concept('food',
    'food, foodtech, beverage, brewery, brewer, brewing, roaster, bakery, baker, baking, sourdough, gin, ' +
      'distillery, distiller, snack, sauce, kombucha, meat, plant based|protein, vegetarian, grocery, grocer, ' +
      'delicatessen, deli, fermentation, fermented, alternative|insect protein, butcher, olive oil|grower, honey, ' +
      'culinary, haccp, taste panel, food brand|manufacturer|startup|scientist|engineer|photography|tasting, ' +
      'pastry, foodies, pickles, kimchi, tofu, tempeh, patisserie, confectioner*, candy, chocolatier, cheesemaker, ' +
      'yoghurt, yogurt, seafood, cereal, muesli, granola, herbs, vinegar, fermenting, ferments, brewmaster, ' +
      'microbrewery, cider, whisky, whiskey, rum, vodka, liqueur, lemonade, smoothie, smoothies, millers, flavour, ' +
      'flavor, aroma, recipe, fresh|good bread, drinks brand|industry|maker, soft drink, oat drink|milk, alcohol|' +
      'gluten free, non alcoholic, craft beer|brewer|brewery|gin|spirits|chocolate, beer|spirits brand, coffee ' +
      'roastery|beans|brand, specialty coffee, tea brand|merchant|shop, loaf, bakes, ingredient, cheesemonger, ' +
      'fishmonger, greengrocer, farm to table, veg box, cocoa, protein bars, wholesale bakery, butchery, ready ' +
      'meals, wine tasting, tasting events, baked goods, spice brand|mix|trade|shop, chutney, danone, oatly, ' +
      'nestlé, functional foods, roasting, coffee roast*, brc, fssc, tinned fish, jam maker, jams and, tapas, ' +
      'ketchup, cold brew, bean to bar, cook, soup|salad|sandwich|snack|pasta|noodle|sauce|juice|cheese|chocolate|' +
      'wine|cake|chilli|vegan|pizza|curry|egg|hummus brand|company|producer|maker|startup|manufacturer|supplier|' +
      'business|importer|merchant|industry|product|dealer|trade|shop|label, make|makes|making|produce|produces .. ' +
      'soup|sauce|snack|cheese|chocolate|wine|noodle|pasta|cake|hummus|juice|jam|miso|chilli|tea|spice|curry|ice, ' +
      'kefir, cultivated meat, winemaker, tahini, cooking class|classes|course, hot sauce, chilli oil, food ' +
      'makers, pea protein, cooking for, delis, soup kitchen, make|bake|love very good|great bread|cake|croissant'),
  concept('restaurants',
    'restaurant, restaurateur, chef, caterer, gastronomy, gastro, café, cafe, coffee shop|bar|chain|chains, bar ' +
      'owner|manager, canteen, food truck|service|hall|costs, horeca, cook|cater for, waiters, waitress, barista, ' +
      'cocktail, bistro, hotel kitchens|chef, foodservice, gastronomes, gastronomer, gastronomic, michelin, ' +
      'bartender, barkeeper, nightclub, nightlife, eateries, commercial|professional|dark|ghost|cloud|delivery ' +
      'kitchen, kitchen staff|team|hands|layout, to kitchens, catering, i|we cater, cater up to, school meals, ' +
      'takeaway food, wine bar|list, beer garden, bars and, pizzeria, tearoom, ice cream parlour|shop, table ' +
      'service|reservation|booking, hotel and restaurant, gastropub, snack stand, menus, menu planning|' +
      'engineering, new menu, pub landlord, line|a cook, sommelier, reservation system, supper club, hospitality ' +
      'group|staff, private dining, opentable, quandoo, waiting staff, innkeeper, pop up dinner, mixologist, ' +
      'mixology, canteen cooks, cost control in gastronomy, cooks are|and, front of house training, fill our|my|' +
      'empty tables, burger|falafel|pizza|kebab|ramen|sushi|noodle|taco|sandwich|salad|dumpling|chicken|soup|curry ' +
      'place|bar|joint|shop|chain|stall|house, publican, pub owner|landlord|kitchen|group|chain|food|manager, ' +
      'pizzaiolo'),
  concept('consumer',
    'cpg, fmcg, consumer brand|goods|company|startup|business|market|sector|facing|packaged|health|electronics|' +
      'tech|trend|founders|industry|products, b2c, toys, product companies, consumer electronics brand, household ' +
      'goods|brand|products, baby products|goods, appliances, detergent, kitchenware, cookware, homeware, ' +
      'mattresses, sunglasses, luggage, backpacks, luxury, unilever, nestle, procter, p&g, gift items, giftware, ' +
      'toy|dtc brand, everyday|cleaning|garden products, lifestyle brand|products, luxury brands, mass brand|' +
      'market|brands, kettle, home and garden, home goods, direct to consumer, toothbrush, diapers, nappies, ' +
      'henkel, beiersdorf, reckitt, brand builders, consumer or|and, or|in|for|and consumer, gift|home brands'),
  concept('retail',
    'retail, retailer, brick and mortar, shop owner|chain|assistants|window|fitting|staff|design, shopkeeper, ' +
      'store manager|owner|chain|opening|openings|fitting|network|staff|layout|design, concept|department|my|' +
      'flagship|hardware|diy store, supermarket, grocery buyers|chain, pop up store|shop|stall|space, popup, high ' +
      'street, kiosk, opening|find|local|few|more shops, bookshop, bookstore, gift|toy|farm|pet|bike|wine|cheese|' +
      'clothes|record|music|book|flower|shoe|charity|organic|corner|village|unpackaged|museum|own shop, drugstore, ' +
      'shopping centre|street, garden centre, independent shops|boutiques, retail listing|buyer, instore, ' +
      'discounters, hypermarket, malls, vending, footfall, omnichannel, lidl, aldi, rewe, edeka, tesco, carrefour, ' +
      'visual merchandising, furniture shop|store, boutique owner, fashion boutiques|stores, shelf negotiation|' +
      'space|analytics, listing fees|talks, listed in supermarkets, chain|our|ikea stores, people with shops, run|' +
      'running|ran|starting|start|open|opening|own a shop, my own shop, stocked in, stock our|my, self checkout, ' +
      'health food shop, zero waste shop, farmers market stall, supermarket shelf|shelves|buyer, planogram, ' +
      'listings for our, category buyers, category buyer in grocery, buyers in grocery, into supermarkets, ' +
      'shopfitting, shop floor staff, market stall, rossmann, click and collect, shops who, to grocers, shelf ' +
      'labels, boutique buyer, visual merchandiser, i|we|who run|own .. stores, run|ran|own|manage .. stores|' +
      'supermarket, owners of .. stores, markdown, shrinkage, buyer|buyers at|from|in .. supermarket|supermarkets|' +
      'grocer|rewe|edeka|tesco|boots|department, into drugstores'),
  concept('fashion',
    'fashion, fashion brand|designer, apparel, clothing, clothes, textile, denim, fabric, garment, pattern ' +
      'making|books|maker|cutter, tailor, sneaker, streetwear, knitwear, leather, handbags, costumes, stylist, ' +
      'workwear, swimwear, seamstress, yarn, knit, dressmaker, dressmaking, tailoring, bridal, jeans, underwear, ' +
      'lingerie, shoemaker, footwear, uniforms, catwalk, t shirt, hat maker, textile designer|brand, clothing|' +
      'sportswear|accessories brand, weave, alterations, wedding dress, fair fashion, jewellery brand|label, ' +
      'jewelry brand|label, costume designer, tailored suits, menswear, womenswear, shoe brand|designer|label|' +
      'company|industry|makers|maker, cotton, wardrobe, lookbook, styling|collections for, tech pack, knitted, ' +
      'couture, capsule|first|spring|summer|winter collection, merino, garments, fabrics, textile mills, boutique ' +
      'buyer, virtual try on, dress shop|brand|label, jackets cut|for'),
  concept('beauty',
    'beauty, beauty brand|bloggers, cosmetic, skincare, skin care|clinic, hairdresser, salon, perfume, ' +
      'fragrance, nail studio|art|technician|polish, barber, barbershop, beautician, tattoo, shampoo, cosmetician, ' +
      'cosmetologist, sunscreen, lotion, deodorant, perfumer, haircare, hairdressing, hairstylist, shaving, botox, ' +
      'make up artist|brand, face cream, cosmetics|soap|wellness brand, natural soap, hair stylist|product|care, ' +
      'bridal hair, spa, aesthetic medicine, body|personal care, lash extensions, makeup, make up for shoots, ' +
      "vegan|bridal make up, cpnp, serum, balm, lipstick, mascara, l'oréal, loreal, sephora, inci, moisturiser, " +
      'moisturizer, eyelash, eyebrows, waxing, facials, essential oils, wigs, aesthetician, esthetician, beard oil|' +
      'care, day|hotel spa, nail bar|bars, shampoo bar|bars'),
  concept('travel',
    'travel, tour operator|guide, hospitality, hotel, hotelier, tourism, tourist, hostel, holiday rental|home|' +
      'resort|flat|apartments|lets, airbnb, vacation rental, guest house, camping, campsite, bed and breakfast, ' +
      'b&b, cruise, hotel operator, guesthouse, inns, campgrounds, glamping, ecotourism, sightseeing, excursions, ' +
      'safari, trekking, concierge, backpackers, dmc, coach tour|operator|company|trips, coach tour operator, bus|' +
      'walking|guided|hiking|bike|boat tours, travel startup|brand|blogger, city tours|break, tourism board, ' +
      'destination marketing, visitor attraction, serviced apartments, aparthotel, cabins, mountain huts|guide|' +
      'guides, ski resort, dmo, off|low season, beaten path, visitors for our, ota listing|listings, guide in the, ' +
      'itinerary, itineraries, booking com, expedia, tripadvisor, front desk, day trips, overnight stays, wellness ' +
      'hotel, cruise line, retreat centre, motel, resorts, holidaymakers, incentive trip|trips|travel, train ' +
      'holidays|holiday|travel, slow travel'),
  concept('crafts',
    'handmade, hand made|crafted|knitted|sewn|tools, makerspace, maker space|community|scene|movement|faire|days|' +
      'culture, artisan, artisanal, pottery, potter, ceramics, ceramicist, jeweller, woodwork*, knitting, weaving, ' +
      'leatherwork, blacksmith, goldsmith, repair skills|lessons|workshop|things, candle, sewing, crochet, ' +
      'glassblow*, upholster*, people who make stuff, craftspeople, luthier, watchmaker, bookbinding, calligraphy, ' +
      'letterpress, crafters, craftsman, craftsmanship, craftswoman, craftswomen, craftsperson, handicraft, ' +
      'handcrafted, handcraft, hackerspace, kiln, porcelain, glassmaker, woodturning, carpentry, restorer, ' +
      'cabinetmaker, weavers, embroidery, quilting, macrame, knitters, crocheting, dyeing, felting, saddler, ' +
      'saddlery, jeweler, silversmith, goldsmithing, metalsmith, blacksmithing, knifemaker, clockmaker, ' +
      'bookbinder, papermaking, screenprinting, printmaking, printmaker, calligrapher, candlemaker, floristry, ' +
      'origami, basketry, stonecutter, diy, and craft, independent|fellow|hobby|other|small makers, local makers|' +
      'craft, of makers|craft, jewelry, jewellery, jewellery|jewelry designer, knife maker|making, shoe making, ' +
      'soap maker|making, instrument|violin|guitar maker, craftsmen, locksmith, locksmithing, lock smith, joinery, ' +
      'fitted kitchens, furniture making|restoration, bespoke furniture|tableware, cabinet maker|making, wood ' +
      'workshop|working|carving, pottery workshop, throwing course, teaching repair, repairing|fix things, fixing ' +
      'things|old, mending lessons|clothes|and, sewing lessons|course|class, sewing and mending, willow, stained ' +
      'glass, glass blowing, leather work|worker, stone carving|carver, craft fair|business|firm|company|companies|' +
      'sector|studio|workshop|market|skill|people|brand|maker|worker|trade|shop|and, custom tableware|furniture|' +
      'jewellery|jewelry, visible mending, tailor made furniture, made by hand, lettering, carpenters and joiners, ' +
      'carved, etsy sellers, traditional|fine|paper craft, in crafts, quilt, marquetry, gilding, gilder, mosaics, ' +
      'batik, soapmaking, woodworker, bookbinders, sign painting|painter, makers market|and, whittling, wooden ' +
      'toys, with their|my hands, carve|carving spoons|wood, carvers, throw|throwing .. bowl|pot|pots|clay, etsy ' +
      'fees|shop|seller|store, glass blowers, to makers, maker fair'),
  ...cultureConcepts(),
]
