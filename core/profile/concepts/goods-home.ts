import { concept, type Concept } from '#core/profile/concept.ts'

/** Food and drink, things for the home and the body, shops, inns and workshops. */
export const homeGoods = (): readonly Concept[] => [
  concept('food',
    'marmalade, pesto, mustard, mayonnaise, hummus, cheddar, mozzarella, parmesan, feta, burrata, creamery, ' +
      'gelato, gelateria, sorbet, cupcakes, brownies, doughnuts, donuts, macarons, muffins, pretzels, bagels, ' +
      'baguettes, flatbread, wholegrain, bakehouse, quiche, pralines, caramel, liquorice, marzipan, nougat, ' +
      'almonds, cashews, pasta, gnocchi, ravioli, risotto, couscous, quinoa, lentils, chickpeas, legumes, ' +
      'salami, bacon, charcuterie, jerky, biltong, pork, venison, slaughterhouse, abattoir, smokehouse, ' +
      'salmon, herring, anchovies, sardines, mussels, shrimps, lobster, caviar, mycoprotein, seitan, crickets, ' +
      'mealworms, flavourings, pasteurisation, pasteuris*, pasteuriz*, pickling, olives, cookery, balsamic, ' +
      'peppercorns, saffron, cinnamon, turmeric, garlic, chillies, broth, molasses, ales, lager, pilsner, keg, ' +
      'brewed, brewhouse, homebrew, malting, maltster, champagne, prosecco, sekt, dealcoholised, distilling, ' +
      'schnapps, grappa, cognac, tequila, mezcal, vermouth, aperitif, sodas, cappuccino, arabica, matcha, ' +
      'chai, cacao, ghee, tortillas, empanadas, samosas, elderflower, rhubarb, quince, delicacies, gourmet, ' +
      'brcgs, kosher, mondelez, ferrero, lindt, barilla, haribo, pepsi, pepsico, heineken, carlsberg, diageo, ' +
      'lavazza, illy, nut butter|milk, peanut butter, plant|raw|soy milk, cream cheese, cheese board|cellar|' +
      'counter|dairy|making|tasting|wheels, dairy alternatives|brand|free|products|technologist, ice cream, ' +
      'frozen bread|dough|meals|pizza, cookie dough, heritage grain, pie maker|shop, wedding cake, chocolate ' +
      'bars|tasting, chewing gum, gummy bears, potato chips, dried fruit|mushrooms, freeze dried, trail mix, ' +
      'fresh fish|fruit|juice|produce, sausage maker, cured ham, burger buns|patties, chicken nuggets|wings, ' +
      'fish counter|fingers|market|monger|processing|smoking|soup, smoked fish, seaweed salad, algae|soya ' +
      'protein, egg replacer|substitute, vegan burgers|cakes|cheese|chocolate|cuisine|desserts|egg|fish|' +
      'sausage, veggie burger|sausages, insect bars|burger|flour, taste of|testing, tasting boxes|menu|room|' +
      'session, sensory analysis|panel|testing, sterilised jars, canned beans|fish|goods, sunflower oil, ' +
      'cooking box|demo|event|lessons|oil|show|together|workshop, sea salt, spice blend|company|maker|market|' +
      'merchant, chilli flakes|paste, chili flakes|oil|paste, curry paste, stock cubes, barrels|wraps and, ' +
      'convenience products, meal boxes, maple syrup, brew|malt house, home brew, small dairy, natural|orange|' +
      'sparkling wine, organic brand|bread|cheese|chocolate|coffee|products|tea|wine, wine bottles|cellar|club|' +
      'course|expert|tours, low alcohol, zero proof, spirits industry, single malt, bottled|tonic water, ' +
      'drinks can|company|market|startup, herbal|iced tea, juice bar|press|pressing, apple juice, cold ' +
      'pressed, innocent|shrub drinks, coffee bags|blend|company|cupping|grinder|machine|pods|sacks|' +
      'subscription|tasting|trade|trader, espresso beans, tea bags|blend|blending|company|house|room|tasting, ' +
      'yerba mate, hot chocolate, commissary|production kitchen, spring rolls, dim sum, fruit baskets|boxes|' +
      'brandy|jam|juice|wine, candied fruit, local|regional produce|products|specialties, farm produce, best ' +
      'before, kraft heinz, dr oetker, coca cola, red bull, ab inbev, spread for bread, rolls and bread, chips ' +
      'and dips, nuts and seeds, salt and pepper, ready to eat, sparkling water brand, mineral water brand, ' +
      'small batch chocolate|coffee|jam'),
  concept('restaurants',
    'restauranteur, brasserie, steakhouse, trattoria, osteria, bartending, mocktails, kebab, waitstaff, ' +
      'canapes, bbq, mensa, refectory, deliveroo, lieferando, wolt, discotheque, disco, heuriger, biergarten, ' +
      'pub garden|quiz, beer hall, bar chain|consultant|equipment|menu|scene|staff|team|tools, coffee cart|' +
      'house|stand|trailer|van, tea house|room, fast casual, drive through, chip shop, burger stand|van, pizza ' +
      'delivery|oven|van, indian takeaway, kitchen brigade|equipment|helper|hygiene|manager|porter, waiting ' +
      'tables, waiting on tables, dishwasher job, maitre d, wine dinner|pairing|service|tavern, cater ' +
      'breakfasts|dinners|lunch|office|weddings|your, wedding meal, office breakfast|lunches, business|' +
      'corporate lunches, lunch club|delivery|menu|place|service|trade, breakfast buffet|place, brunch place, ' +
      'guest|social kitchen, pizza dough kitchen, tasting menu, dinner|night club, just eat, uber eats, table ' +
      'turnover, beach|shisha bar, club owner, menu cards|costs|design|development|items, oktoberfest tent, ' +
      'fish and chips, pop up bar|kitchen, to go coffee|cups, guests per night, tips and service, front of ' +
      'house manager|staff, lunch boxes for offices'),
  concept('consumer',
    'hairdryers, pans, saucepan, crockery, lunchbox, tupperware, duvets, diffusers, houseplants, lawnmowers, ' +
      'earphones, earbuds, smartwatch, eyewear, televisions, jigsaw, stationery, vaping, playmobil, ' +
      "ravensburger, hasbro, dyson, miele, tefal, wmf, vorwerk, l'occitane, colgate, gillette, tooth brush|" +
      'tabs, cleaning agents|cloths|concentrate|spray|supplies|tabs, laundry pods|powder|sheets|tabs, ' +
      'dishwasher tabs, washing machine|powder, vacuum cleaner, hair dryer, coffee|doll maker, air fryer, ' +
      'household items|names|paper, home accessories|decor|gadgets|products|ware, white goods, kitchen ' +
      'accessories|brand|gadget|knives|roll|tools|utensils|ware, drinking|water bottle, tea towels, bed brand|' +
      'linen|sheets, barbecues|bedding|gadget|glasses|spectacles|wallet|watches brand, power tools brand, gift ' +
      'cards brand, picture frames, house|indoor plants, garden furniture|gnomes|hose|tools, phone accessories|' +
      'case, tv sets, lifestyle magazine, wooden puzzle, teddy bears, party goods|supplies, greeting card, ' +
      'gift industry|products|set, consumer audio|devices|durables, dtc founder, d2c brand|founders, everyday ' +
      'items|objects, hygiene articles|products, toilet paper, wet wipes, kids brand|products, le creuset, ' +
      'kimberly clark, brushes and brooms, washing up liquid, dishes and cups, planners and notebooks, pens ' +
      'and pencils, merchandise for fans, fast moving consumer, own brand products'),
  concept('retail',
    'newsagent, tobacconist, delicatessens, perfumery, cashierless, shoplifting, shoplifters, mannequins, ' +
      "stocktaking, migros, kaufland, sainsbury's, waitrose, asda, morrisons, costco, auchan, leclerc, " +
      'delhaize, mercadona, esselunga, billa, h&m, primark, uniqlo, harrods, selfridges, biedronka, żabka, ' +
      'zabka, alnatura, denns, waterstones, hornbach, b&q, shops|stores near|selling, shop concept|counter|' +
      'display|fit|front|layout|manager|network|opening|rent|shelf|shelves|takings|till, store associates|' +
      'brands|buyer|clerk|concept|display|fronts|locator|shelf|shelves|traffic|visits|window, corner|discount|' +
      'in|liquor|organic|record|shoe|village|wine store, pos data|display, checkout counter|lanes|queue|till, ' +
      'shelf filling|position|price|product|stocking|talkers, shelves in, listing at|coop|in|stores, gift|' +
      'independent|target stores, shopping bags|center|trolley, outlet centre|store|village, baby|convenience|' +
      'outdoor|phone shop|store, self service shop|store, off licence, airport|florist|lighting|optical|' +
      'pharmacy|sex|souvenir|sweet|wool shop, garden center, kitchen shop|showroom, antique dealer|shop, ' +
      'market hall|stand|trader, weekly market, pop shops|stores, loss prevention, foot traffic, product ' +
      'displays, stock taking, stationary trade, quick commerce, second branch|shop|store, on shelves, casino ' +
      'group, albert heijn, el corte, john lewis, leroy merlin, scan and go, bricks and clicks, marks and ' +
      'spencer'),
  concept('fashion',
    'lambswool, cashmere, mohair, viscose, lycra, tencel, lyocell, fleece, tweed, loden, hoodies, raincoat, ' +
      'rainwear, outerwear, parkas, overalls, corset, nightwear, loungewear, activewear, athleisure, kidswear, ' +
      'hijab, purses, shoelaces, zippers, haberdashery, sewists, bluesign, grs, asos, gucci, prada, lvmh, ' +
      'kering, chanel, hermès, burberry, levis, armedangels, inditex, vegan bags|shoes, organic wool, wool ' +
      'coats|jumpers|socks|spinner|spinning|sweaters, silk scarves, linen shirts, print on shirts, hemp fibre, ' +
      'down jackets, coats and jackets, boots|gloves|pants|sock brand, suit maker, suits|ties and, bespoke ' +
      'shoes|suits, wedding gowns, evening dresses|wear, work boots|trousers|wear, safety boots|shoes, cycling ' +
      'wear, ready to wear, plus size, bag brand|label|maker, faux fur, shoe collection|last|production|repair|' +
      'soles, pattern cutting|grading, size charts|finder, fit model, autumn|sample collection, modelling ' +
      'agency, collection autumn|launch|production|samples|winter, winter coats, vintage dresses|store, rent ' +
      'dresses, dress rental, personal shopper|styling, styling advice|sessions, colour analysis, screen ' +
      'printed, embroidered caps|shirts, virtual fitting, about you, hugo boss, caps and hats, belts and bags, ' +
      'buttons and zips, cut and sew'),
  concept('beauty',
    'eyeliner, manicure, pedicure, wrinkle, soap, aromatherapy, deo, toiletries, tattooist, piercing, ' +
      "microblading, lashes, brows, weleda, nivea, shiseido, clarins, kiehl's, garnier, glossier, skin " +
      'analysis|cream|treatments|type, face care|masks|oil|wash, hand cream, body art|butter|cream|oil|scrub|' +
      'wash, lip filler|gloss, nail extensions|lamp, sun care|cream|screen|spray|tan, self tan, filler ' +
      'injections, afro|curly|laser|wedding hair, hair academy|accessories|braiding|brush|colour|cut|dresser|' +
      'dressing|dye|extensions|loss|mask|oil|removal|studio|styling|textured|tools|wax, beard trimmer, shower ' +
      'gel, bath bombs|salts, scent brand|design|development, aesthetic surgery|treatments, aesthetics ' +
      'practitioner, dr hauschka, estee|estée lauder, permanent make up, wedding make up, hair and make up, ' +
      'make up courses|tutorials'),
  concept('travel',
    'agritourism, agroturismo, agriturismo, gîte, gite, yurt, overtourism, staycation, revpar, tui, ' +
      'lufthansa, ryanair, easyjet, klm, marriott, hilton, accor, hyatt, ihg, radisson, kempinski, novotel, ' +
      'eurail, interrail, getyourguide, viator, dertour, eco lodge|retreat, mountain lodge, guest beds|' +
      'bookings|nights|rooms, holiday bookings|camp|company|cottage|guests|house|makers|packages|park|village, ' +
      'vacation homes|houses, farm holidays|stay, short stay, camper rental|trips, tree house, hiking guides|' +
      'holidays|hut|trips, sailing|sustainable|walking holidays, cycling holidays|tours|trips, diving|rail ' +
      'holidays|trips, city cards|guides|trips, guided hikes|trips|walks, tour agency|bus|company|desk|leader|' +
      'organiser|packages|provider, tours through|to, boat|corporate trips, group|wine tours|trips, amusement|' +
      'theme|water park, business travellers|trips, solo travellers, package deals|holiday|tours, round trip, ' +
      'weekend breaks|getaway|trip, retreat center|guests|organiser|place, expedition tours, airline miles|' +
      'partner|passengers|seats|tickets, airport lounge|transfer, flight booking|tickets, charter flight, room ' +
      'keys|nights|rates|service, overnight accommodation|guests, accommodation booking|business|for|in|' +
      'platform|provider, serviced flats, booking engine, direct bookings, swiss air, air france, british ' +
      'airways, four seasons, center parcs, lonely planet, short term rentals, huts and hikes'),
  concept('crafts',
    'glaze, stoneware, earthenware, terracotta, raku, kintsugi, tableware, wicker, rattan, linocut, woodcut, ' +
      'lithograph, riso, bookbindery, beeswax, woodturner, woodshop, chisels, workbench, joiners, ' +
      'cabinetmaking, reupholster*, anvil, tinsmith, coppersmiths, pewter, gunsmith, armourer, gemstones, ' +
      'diamonds, beads, beading, engraving, engraver, leatherworker, leatherworking, cobbler, milliner, ' +
      'millinery, darning, quilters, embroiderer, macramé, needlework, violins, harpsichord, signwriting, ' +
      'signmaker, wreaths, thatcher, stonemasons, drystone, stucco, fresco, smithy, fablab, hackspace, fire|' +
      'glazing pots, clay body|courses|pots|studio|workshop, wheel throwing|thrown, hand binding|blown|bound|' +
      'built|dyed|forged|knotted|lettered|painted|planes|printed|spinning|spun|stitched|thrown|tied|turned|' +
      'woven, doll|felt|hat|prop|rug making, basket|glove|lace|mask maker|making, cane chairs|seats, straw ' +
      'hats, spinning wheel, natural dyes, indigo dye, block|lino printing, hand press printing, book binders|' +
      'bindery|binding|restoration, paper cutting|maker|making, marbled paper, wax seals, wood burning|' +
      'crafting|finishes|finishing|fired|joints|stain|turning|veneer|work|worker, wooden boards|bowls|' +
      'furniture|instruments|lamps|objects|spoons|tables, furniture builder|repair|workshop, antique furniture|' +
      'restoration, restoring antiques|chairs|clocks|furniture|instruments, open|restoration workshop, forged ' +
      'iron|knives, wrought iron, metal art|smith, bronze|plaster casting, bell founder, knife grinder|' +
      'grinding|knives|sharpening|smith, bow|drum|saddle|sword maker, gold leaf|rings, engagement|wedding ' +
      'rings, gem cutter|setter|setting, watch makers|making|movement|repair, clock maker|repair, glass art|' +
      'makers|studio|workshop, shoe repairer|repairs, cross stitch, instrument building|making|repair|' +
      'workshop, organ builder|building|maker, frame framing|maker|making, framing pictures, picture framing, ' +
      'sign maker|writer|writing, flower arrangements|arranging|crown, dried|pressed flowers, scale modelling, ' +
      'monumental mason, traditional skills|techniques|trades, old trades, heritage skills, maker collective|' +
      "studio, hacker space, workshop bench|machines|tools, men's shed, design market, mugs and bowls, bowls " +
      'and plates, wood shop tools, wooden cutting boards, solid wood furniture|tables, restoration of ' +
      'furniture, model building kits, makers of all'),
]
