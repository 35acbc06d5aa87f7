import { concept, type Concept } from '#core/profile/concept.ts'
import { cultureConcepts } from '#core/profile/concepts/culture.ts'

/** Lines of business that serve people: health, food, consumers, and those of culture, learning and society. */
export const sectorConcepts = (): readonly Concept[] => [
  // Health
  concept('healthcare',
    'healthcare, health, hospital, clinician, clinic, doctor, physician, nurse, nursing, surgeon, general ' +
      'practitioner|practice, medical, medicine, physio, physiotherap*, dentist, dental, paramedic, radiolog*, ' +
      'cardiolog*, oncolog*, dermatolog*, phlebotomist, diagnostics, nhs, optician, paediatric*, pediatric*, ' +
      'anaesthe*, occupational therapist|therapy, wards, icu, ambulance, surgical, matron, neurolog*, urolog*, ' +
      'ophthalm*, orthodont*, rehab, rehabilitation, osteopath*, chiropract*, podiatr*, naturopath*, cancer, ' +
      'disinfection, vaccination, optometr*, illness, disease, patient group|organisation|organization|association|' +
      'advocate|perspective|community|care|safety|experience|registry|access|journey|representative, our|my|for|' +
      'with|of|chronic|stroke patients, patients who, practice owner|manager, gp practice, health authority|' +
      'ministry|economist, hospice, palliative, geriatric ward, care staff|pathway, physical therapist|therapy, ' +
      'speech therapist|therapy, infection control, blood test|sampling|donation|pressure, university hospital|' +
      'clinic, bad backs, diabetes, diabetics, epidemiolog*, intensive|hearing|wound care, radiographer, dental ' +
      'technician, audiologist, dialysis, hospital directors, medical school, clinical contacts|staff|experience, ' +
      'first aid course, charité, karolinska, reach gps, as a gp, emergency room, operating theatre|room, medics, ' +
      'outpatient, inpatient, gastroenterolog*, surgery, back pain'),
  concept('digital-health',
    'digital health|therapeutics|clinic|care|biomarkers, telehealth, telemedicine, health app|it|wearable|tech|' +
      'software|ai|startup|telematics|informatics, ehealth, e health|prescription, mhealth, diga, patient app|data|' +
      'files|record|portal, electronic health record, ehr, emr, medical software|ai|app|informatics, remote patient ' +
      'monitoring, telemonitoring, telecare, hl7, fhir, healthtech, electronic patient file|record, electronic ' +
      'medical records, software for hospitals|clinics|doctors, apps for patients, hospital software|cio, practice ' +
      'software, ai in healthcare|medicine|radiology, remote care, sleep|therapy|prescription app, apps on ' +
      'prescription, clinical ai|informatics, ai for clinicians, virtual care|ward, cerner, health data space, ' +
      'ehds, doctolib, ada health, pill|medication reminder, video consultation, online therapy, .. hospital cio, ' +
      '.. symptom checker, symptom checker'),
  concept('medical-devices',
    'medical device|technology|product|equipment|electronics|part|moulding|robots|grade, medtech, med tech|device, ' +
      'implant, prosthe*, diagnostic device|test, hearing aid, surgical instrument|robot|robotics|tools, imaging|' +
      'clinical device, medical device certification|audit, orthopaed*, orthoped*, ultrasound, glucose, pacemaker, ' +
      'stent, catheter, ventilator, ivd, mri, endoscop*, sterile, sterilisation, sterilization, inhaler, neurotech, ' +
      'bci, class iia|iib, class iia device, class 2a, class ii device, in vitro diagnostics, wearable medical, iso ' +
      '13485, 13485, device under mdr, healthineers, medtronic, stryker, ottobock, infusion|insulin pump, iso ' +
      '14971, point of care, biomedical engineer, syringe, defibrillator, cgm, exoskeleton, stethoscope, ecg, eeg, ' +
      'class iii device, hospital equipment, sterile packaging, biocompatib*, usability engineering, mdr'),
  concept('pharma',
    'pharma, pharmaceutical, clinical trial|study|stage|research|operations|partner|validation|evidence|researcher|' +
      'data|site, trial design|management|sites, study protocol|sites|nurse|manager, drug, medicinal product|' +
      'chemist|chemistry, toxicology, cmc, gmp, gxp, pharmacovigilance, vaccines, medical writer|writing|affairs, ' +
      'preclinical, compounds, molecule, msl, randomised, randomized, placebo, biosimilar, generics, pharmacology, ' +
      'pharmacologist, cannabis, psychedelic, dosage, rwe, toxicologist, hospital study, biostatistic*, statistics ' +
      'for trials, hplc, gmp audit, contract research, real world data|evidence, patient recruitment, first in ' +
      'human, biopharmaceutical, decentralised|decentralized trial, ema approval, cdmo, novartis, roche, pfizer, ' +
      'sanofi, gsk, astrazeneca, boehringer, novo nordisk, biontech, ind|cta filing, ind and cta, hta, hta dossier, ' +
      'recruit patients, phase ii|iii, ich gcp, gcp training, good clinical practice, rare disease, bioequivalence, ' +
      'sites that can recruit, pharmacist, pharmacy, cro for phase, gmp manufacturing slot, doctors for a study, ' +
      'phase 1|2|3|i trial|study'),
  concept('biotech',
    'biotech, biotechnology, life|longevity science, genomic*, gene therapy|sequencing|editing, genetics, cell ' +
      'therapy|culture|lines|based, bioinformatic*, lab automation, biolog*, microbiolog*, biochemist*, precision ' +
      'fermentation|medicine, crispr, antibodies, bioprocess*, wet lab, biopharma, microbiome, biomedical, enzymes, ' +
      'synbio, geneticist, genome, organoids, mrna, rna, peptides, proteomics, metabolomics, biomarkers, assay, ' +
      'pcr, biophysics, bioengineering, bioengineer, bioreactor, biomanufacturing, biofoundry, microbes, microbial, ' +
      'immunology, immunologist, virology, virologist, neuroscience, neuroscientist, biosensor, bioeconomy, phage, ' +
      'protein engineering|design|science|expression|translation|folding, dna sequencing|analysis, fermentation ' +
      'scale up, strain engineering, biotech startup|founders, structural biology, bioscience, biohacking, stem ' +
      'cells, cultivated meat, biosafety, fume hood, fermenter, scale up fermentation, scaling fermentation, ' +
      'plasmid, downstream processing, flow cytometry, viral vector, bioprinting, crop genetics, lab space with, ' +
      'bsl 2'),
  concept('mental-health',
    'mental health|wellbeing|fitness|load|strength|illness, psycholog*, psychotherap*, therapist, anxiety, ' +
      'depression, burnout prevention, mental well being, meditation, mindfulness, mental health first aid, stress ' +
      'management|resilience|and|workshops|relief|coaching|prevention, psychiatr*, grief, trauma, loneliness, eap, ' +
      'emotional support|resilience|health|wellbeing, addiction, counsellor, counselor, breathwork, suicide, ' +
      'counselling, counseling, ptsd, ocd, sobriety, bereavement, grieving, insomnia, burnout, burn out, therapy, ' +
      'resilience workshop|training, personal resilience, on|with|about|work stress, stress|wellbeing at work, ' +
      'bereaved, panic attacks, sleep problems, crisis line, self care|compassion, employee wellbeing, adhd ' +
      'coaching, breathing exercises|techniques, off sick, wellbeing lead|officer|manager|programme, cbt, emdr, ' +
      "can't sleep, psychosocial, bipolar, schizophrenia"),
  concept('womens-health',
    'womens|maternal|female|sexual health, femtech, menopause, pregnan*, fertility, endometriosis, menstrua*, ' +
      'gynaecolog*, gynecolog*, midwife, midwives, breastfeeding, ivf, postpartum, contraception, midwifery, ' +
      'obstetric*, maternity, miscarriage, prenatal, postnatal, hormone, hormonal, pcos, tampons, pelvic, ' +
      'perimenopause, menopausal, doula, birth preparation|centre, giving birth, childbirth, expecting|expectant|' +
      'new mothers, egg freezing|donation, fertility clinic, ivf clinics|doctor, pregnant women, births, cycle ' +
      'tracking, period care|pain|products|poverty|pants, cramps, breast cancer|pump|milk, obgyn, cervical, ' +
      'birthing, hrt, mammogram, mammography, infertility, gynae'),
  concept('elder-care',
    'elder|ambulatory|residential care, elderly, care home|service|provider|sector|workers|levels|insurance|' +
      'managers|manager, nursing home|service, senior citizens|care|living|residence|housing, older people|adults, ' +
      'old people, ageing, aging, age tech, agetech, dementia, alzheimer*, home care|help|helps, caregiver, carer, ' +
      'silver economy, geriatric*, gerontolog*, retirement home, assisted living, caring for my, retirees, ' +
      'pensioners, my mother care, respite, multigenerational, seniors who|willing, helping seniors, people over ' +
      '60, people over 65, people over 70, people over 75, people over 80, people above 55, people above 60, over ' +
      '80s, over 70s, eighty year olds, 80 year olds, care home operators, geriatric ward|nurse, caring relatives, ' +
      'care for my mother|father, care at home, my dad is in care, look after grandma, alarm button, fall ' +
      'prevention|detection, at home longer, awo, live in care, carers, meals on wheels, app|apps|tech|products|' +
      'services|courses for seniors, elderly|ageing parents'),
  concept('childcare',
    'childcare, child care|development|minder, kindergarten, nursery, daycare, day care, parenting, parent, working ' +
      'parent|mums|mothers, parental leave, kita, babysit*, nanny, family app|services|centre, preschool, early ' +
      'childhood|years, childminder, toddlers, creche, creches, fatherhood, motherhood, newborns, infants, prams, ' +
      'montessori, playroom, dads, mums who, new mums, other mums|parents, mum friends, single mum|mother, small ' +
      'kids, young kids|families, au pair, after school care, nursery|kindergarten teacher, baby products shop, ' +
      'baby sitter, parent community, parenthood, play space|area, playground for kids, sleep training for babies, ' +
      'after school, parents to test, early years education, nurseries, crèche, childminders, holiday camp, pram, ' +
      'newborn, toddler, playgroup, in baby products, for babies'),
  concept('nutrition',
    'nutrition, nutritionist, dietitian, dietician, healthy food|eating|snacks|meals|canteen, supplement, weight ' +
      'loss, meal plan|planning, superfood, functional food, gut health|microbiome, obesity, nutritional, dietary, ' +
      'dietetics, allergens, vitamins, probiotics, calories, overweight, nutraceutical, fasting, food allergies|' +
      'intolerance|supplements, nutrition coach|coaching, sports nutrition, diet, eating habits|disorder|better, ' +
      'low carb|sugar, nutri score, eat better|healthier, less sugar, reformulate, meals for diabetics, glycaemic, ' +
      'glycemic, gluten free advice, plant based diet, sugar reduction, keto, micronutrient, omega 3, health claims ' +
      'on food, detox, care about macros, allergy and gluten'),
  concept('sports',
    'sport, fitness, gym, wellness, yoga, athlete, football, running injuries|coach|group|club|mates, personal ' +
      'trainer|training, marathon, back pain, sauna, swim*, tennis, basketball, martial arts, pilates, surfing, ' +
      'ski, rugby, cycling club|team, triathlon, golf, esports coaching, sporting, sportswear, sportstech, runners, ' +
      'bouldering, boxing, mma, judo, karate, volleyball, handball, hockey, cricket, rowing, padel, skating, ' +
      'skateboard, skateboarding, soccer, olympic*, paralympic*, massage, workout, endurance, surfers, climbers, ' +
      'hikers, hiking group, sports brand|coach|coaching|medicine|marketing, outdoor brand, yoga teacher, fitness ' +
      'trainer, exercise classes, posture, run|sailing club, sit properly, training plans for runners, trail ' +
      'running, adidas, decathlon, puma, spinning class, stadium, bundesliga, premier league, squash, mountain ' +
      'bike, mobility and stretching, mobility drills, badminton, crossfit, gymnast*, ice rink, go running|' +
      'climbing, cyclocross, road cycling, kayak, canoe, equestrian, ironman, gyms, strength training, ' +
      'weightlifting, snowboard, rock climbing, climbing hall|wall'),
  concept('pets',
    'pet, dog, veterinar*, animal, horse, dog trainer|food|school, equine, zoo, cats, puppies, stables, aquarium, ' +
      'pet food|shop|brand|insurance, cat food, riding school, animal health|nutrition, kennel, vet clinic|nurse|' +
      'surgery|school, veterinary clinic|medicine, equine physiotherapy, breeder, fressnapf, zooplus, grooming ' +
      'salon|salons, groomer, kitten, puppy, vet'),
  // Food and consumers
  concept('food',
    'food, foodtech, beverage, brewery, brewer, brewing, wine, roaster, bakery, baker, baking, sourdough, ' +
      'chocolate, cheese, gin, distillery, distiller, snack, sauce, kombucha, ice cream, meat, plant based|protein, ' +
      'vegan, vegetarian, grocery, grocer, delicatessen, deli, fermentation, fermented, cooking, alternative|insect ' +
      'protein, butcher, olive oil|grower, honey, culinary, haccp, taste panel, meal kit, juice, food brand|' +
      'manufacturer|startup|scientist|engineer|photography|tasting, pastry, foodies, pickles, kimchi, tofu, tempeh, ' +
      'pasta, noodles, soup, salad, sandwich, burger, pizza, sushi, ramen, kebab, hummus, falafel, curry, cakes, ' +
      'patisserie, croissants, sweets, confectioner*, candy, chocolatier, cheesemaker, yoghurt, yogurt, eggs, ' +
      'seafood, steak, cereal, muesli, granola, herbs, vinegar, fermenting, ferments, brewmaster, microbrewery, ' +
      'cider, whisky, whiskey, rum, vodka, liqueur, lemonade, smoothie, smoothies, flour, millers, tasty, flavour, ' +
      'flavor, aroma, recipe, fresh|good bread, drinks brand|industry|maker, soft drink, oat drink|milk, alcohol|' +
      'gluten free, non alcoholic, craft beer|brewer|brewery|gin|spirits|chocolate, beer|spirits brand, coffee ' +
      'roastery|beans|brand, specialty coffee, tea brand|merchant|shop, loaf, bakes, ingredient, cheesemonger, ' +
      'fishmonger, greengrocer, farm to table, veg box, cocoa, protein bars, wholesale bakery, butchery, ready ' +
      'meals, tastings, wine tasting, tasting events, baked goods, spice brand|mix|trade|shop, chutney, danone, ' +
      'oatly, nestlé, functional foods, roasting, coffee roast*, brc, fssc, tinned fish, dumplings, jam maker, jams ' +
      'and, baked, pudding, tapas, sauces, ketchup, our tea, cold brew, bean to bar, nuts, cook'),
  concept('restaurants',
    'restaurant, restaurateur, chef, caterer, gastronomy, gastro, café, cafe, coffee shop|bar|chain|chains, bar ' +
      'owner|manager, canteen, food truck|service|hall|costs, pub, horeca, cook|cater for, waiters, waitress, ' +
      'barista, cocktail, bistro, hotel kitchens|chef, foodservice, gastronomes, gastronomer, gastronomic, ' +
      'michelin, bartender, barkeeper, nightclub, nightlife, eateries, commercial|professional|dark|ghost|cloud|' +
      'delivery kitchen, kitchen staff|team|hands|layout, to kitchens, catering, i|we cater, cater up to, school ' +
      'meals, takeaway food, wine bar|list, beer garden, bars and, pizzeria, tearoom, ice cream parlour|shop, table ' +
      'service|reservation|booking, hotel and restaurant, gastropub, snack stand, menus, menu planning|engineering, ' +
      'new menu, pub landlord, line|a cook, sommelier, reservation system, supper club, hospitality group|staff, ' +
      'private dining, opentable, quandoo, waiting staff, innkeeper, pop up dinner, mixologist, mixology, canteen ' +
      'cooks, cost control in gastronomy, cooks are|and, front of house training, fill our|my|empty tables'),
  concept('consumer',
    'cpg, fmcg, consumer brand|goods|company|startup|business|market|sector|facing|packaged|health|electronics|tech|' +
      'trend|founders|industry|products, b2c, toys, product companies, consumer electronics brand, household goods|' +
      'brand|products, baby products|goods, appliances, detergent, kitchenware, cookware, homeware, mattresses, ' +
      'sunglasses, luggage, backpacks, luxury, unilever, nestle, procter, p&g, gift items, giftware, furniture|toy|' +
      'dtc brand, everyday|cleaning|garden products, lifestyle brand|products, luxury brands, mass brand|market|' +
      'brands, kettle, home and garden, home goods, direct to consumer, toothbrush, diapers, nappies, henkel, ' +
      'beiersdorf, reckitt, brand builders, consumer or|and, or|in|for|and consumer'),
  concept('retail',
    'retail, retailer, brick and mortar, shop owner|chain|assistants|window|fitting|staff|design, shopkeeper, store ' +
      'manager|owner|chain|opening|openings|fitting|network|staff|layout|design, concept|department|my|flagship|' +
      'hardware|diy store, supermarket, grocery buyers|chain, pop up, popup, high street, kiosk, merchandising in ' +
      'store, opening|find|local|small|few|more|in shops, bookshop, bookstore, gift|toy|farm|pet|bike|wine|cheese|' +
      'clothes|record|music|book|flower|shoe|charity|organic|corner|village|unpackaged|museum|own shop, drugstore, ' +
      'shopping centre|street, garden centre, independent shops|boutiques, retail listing|buyer, instore, ' +
      'discounters, hypermarket, malls, vending, cashier, footfall, omnichannel, lidl, aldi, rewe, edeka, tesco, ' +
      'carrefour, visual merchandising, furniture shop|store, boutique owner, fashion boutiques|stores, shelf ' +
      'negotiation|space|analytics, listing fees|talks, listed in supermarkets, chain|our|ikea stores, shops that|' +
      'who|which, shops in town|the, people with shops, run|running|ran|starting|start|open|opening|own a shop, my ' +
      'own shop, sell in shops, stocked in, stock our|my, self checkout, health food shop, zero waste shop, farmers ' +
      'market stall, supermarket shelf|shelves|buyer, planogram, listings for our, category buyers, category buyer ' +
      'in grocery, buyers in grocery, into supermarkets, shopfitting, pos material, shop floor staff, market stall, ' +
      'rossmann, click and collect'),
  concept('fashion',
    'fashion, fashion brand|designer, apparel, clothing, clothes, textile, denim, fabric, garment, pattern making|' +
      'books|maker|cutter, tailor, sneaker, streetwear, knitwear, leather, handbags, costumes, stylist, workwear, ' +
      'swimwear, seamstress, yarn, knit, dressmaker, dressmaking, tailoring, bridal, jeans, jackets, socks, ' +
      'underwear, lingerie, shoemaker, footwear, uniforms, catwalk, t shirt, hat maker, textile designer|brand, ' +
      'clothing|sportswear|accessories brand, weave, alterations, wedding dress, fair fashion, jewellery brand|' +
      'label, jewelry brand|label, costume designer, tailored suits, menswear, womenswear, shoe brand|designer|' +
      'label|company|industry|makers|maker, cotton, wardrobe, lookbook, styling|collections for, tech pack, ' +
      'fittings, knitted, couture, capsule|first|spring|summer|winter collection, merino, garments, fabrics, ' +
      'textile mills'),
  concept('beauty',
    'beauty, beauty brand|bloggers, cosmetic, skincare, skin care|clinic, hairdresser, salon, perfume, fragrance, ' +
      'nail studio|art|technician|polish, barber, barbershop, beautician, tattoo, shampoo, cosmetician, ' +
      'cosmetologist, sunscreen, lotion, deodorant, perfumer, haircare, hairdressing, hairstylist, beard, shaving, ' +
      'botox, make up artist|brand, face cream, cosmetics|soap|wellness brand, natural soap, hair stylist|product|' +
      'care, bridal hair, spa, aesthetic medicine, body|personal care, lash extensions, makeup, make up for shoots, ' +
      "vegan|bridal make up, cpnp, serum, balm, lipstick, mascara, l'oréal, loreal, sephora, inci, moisturiser, " +
      'moisturizer, eyelash, eyebrows, waxing, facials, essential oils, wigs, aesthetician, esthetician'),
  concept('travel',
    'travel, tour operator|guide, hospitality, hotel, hotelier, tourism, tourist, hostel, holiday rental|home|' +
      'resort|flat|apartments|lets, airbnb, vacation rental, guest house, camping, campsite, bed and breakfast, ' +
      'b&b, cruise, hotel operator, guesthouse, inns, campgrounds, glamping, ecotourism, sightseeing, excursions, ' +
      'safari, trekking, concierge, backpackers, dmc, coach tour|operator|company|trips, coach tour operator, bus|' +
      'walking|guided|hiking|bike|boat tours, travel startup|brand|blogger, city tours|break, tourism board, ' +
      'destination marketing, visitor attraction, serviced apartments, aparthotel, cabins, mountain huts|guide|' +
      'guides, ski resort, airlines and hotels, dmo, off|low season, beaten path, visitors for our, ota listing|' +
      'listings, guide in the, itinerary, itineraries, booking com, expedia, tripadvisor, front desk, day trips, ' +
      'overnight stays, wellness hotel, cruise line, retreat centre, motel, resorts, holidaymakers'),
  concept('crafts',
    'handmade, hand made|crafted|knitted|sewn|tools, makerspace, maker space|community|scene|movement|faire|days|' +
      'culture, artisan, artisanal, pottery, potter, ceramics, ceramicist, jeweller, woodwork*, knitting, weaving, ' +
      'leatherwork, blacksmith, goldsmith, repair skills|lessons|workshop|things, candle, sewing, crochet, ' +
      'glassblow*, upholster*, people who make stuff, craftspeople, luthier, watchmaker, bookbinding, calligraphy, ' +
      'letterpress, crafters, craftsman, craftsmanship, craftswoman, craftswomen, craftsperson, handicraft, ' +
      'handcrafted, handcraft, hackerspace, kiln, porcelain, glassmaker, woodturning, carpentry, restorer, ' +
      'cabinetmaker, weavers, embroidery, quilting, macrame, knitters, crocheting, dyeing, felting, saddler, ' +
      'saddlery, jeweler, silversmith, goldsmithing, metalsmith, blacksmithing, knifemaker, clockmaker, bookbinder, ' +
      'papermaking, screenprinting, printmaking, printmaker, calligrapher, candlemaker, floristry, origami, ' +
      'basketry, stonecutter, tinkering, tinkerers, diy, and makers|craft, or|to|small|independent|fellow|hobby|for ' +
      'makers, local makers|craft, of makers|craft, jewelry, jewellery, jewellery|jewelry designer, knife maker|' +
      'making, shoe making, soap maker|making, instrument|violin|guitar maker, craftsmen, locksmith, locksmithing, ' +
      'lock smith, joinery, fitted kitchens, furniture making|restoration, bespoke furniture|tableware, cabinet ' +
      'maker|making, wood workshop|working|carving, pottery workshop, throwing course, teaching repair, repairing|' +
      'fix things, fixing things|old, mending lessons|clothes|and, sewing lessons|course|class, sewing and mending, ' +
      'willow, stained glass, glass blowing, leather work|worker, stone carving|carver, craft fair|business|firm|' +
      'company|companies|sector|studio|workshop|market|skill|people|brand|maker|worker|trade|shop|and, custom ' +
      'tableware|furniture|jewellery|jewelry, visible mending, tailor made furniture, made by hand, lettering, ' +
      'carpenters and joiners, carved, etsy sellers, traditional|fine|paper craft, in crafts, quilt, marquetry, ' +
      'gilding, gilder, mosaics, batik, soapmaking, woodworker, bookbinders, sign painting|painter, makers market|' +
      'and, whittling, wooden toys, with their|my hands'),
  ...cultureConcepts(),
]
