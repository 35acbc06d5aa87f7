import { concept, type Concept } from '#core/profile/concept.ts'

/** Materials, machines and parts, and the trades that make, pack, carry and trade them. */
export const makingGoods = (): readonly Concept[] => [
  concept('manufacturing',
    'tig, mig, weldment, brazing, waterjet, edm, deburring, rotomoulding, thermoforming, extruder, ' +
      'granulator, gearwheel, gaskets, brickworks, changeover, workholding, boilermaker, coppersmith, silos, ' +
      'conveyors, hoists, smelter, smelting, ingots, sandblasting, enamelling, lacquering, arc|spot|stick ' +
      'welder, aluminum|investment|iron|sand castings, precision castings|components|optics|parts|tools|' +
      'turning, aluminium castings|parts|profiles, press brake|tools, bending machine|press, plasma cutter|' +
      'cutting, spark erosion, extruded|forged|milled|molded|moulded|stamped|welded components|parts, machined ' +
      'components|in|parts, turned components, grinding machine|shop, hardening shop, powder coat, paint line|' +
      'shop, spray booth, blow molding, vacuum forming, injection mold|press|tool, calender|calendering|smt|' +
      'varnishing line, packing line|machine, filling machine|station, punch tools, grinder for tools, ' +
      'pneumatic cylinders, ball bearings|screws, plain|roller bearings, gear grinding|wheels, industrial ' +
      'cleaning|equipment|fans|furnaces|gases|goods|laundry|lubricants|machines|oven|pumps|scales|valves|' +
      'washer, sheet aluminium|steel, steel beams|coil|fabrication|fabricator|frames|plant|production|' +
      'structures|wire|works, wire drawing|harnesses|mesh|products|springs, rubber goods|parts|seals, o rings, ' +
      'plastic components|injection|parts, machine breakdowns|capacity|hall|hours|maintenance|park|parts|' +
      'safety|vendor, tool grinding|room|shop|steel, spinning frames|machine, digital|screen printer|printing, ' +
      'printing machine|plant|press|works, pad printing, rolling mill, chemical plant, blade|furniture|small ' +
      'production, low volume production, white label production, early|late|second|third shift, shift ' +
      'handover|lead|pattern|supervisor, production cell|cost|data|engineering|equipment|facility|floor|order|' +
      'quality|schedule|scheduling|slots|workers, cycle|setup times, set up times, contract assembly|packer|' +
      'packing|production, cutting fluid, five axis, plant efficiency|operator|tour|visit, hidden champion, ' +
      'metal company|fabrication|fabricator|finishing|firm|forming|industry|processing|shop|spinning, panel ' +
      'saw, edge banding, glass furnace, optical lenses, lens grinding, polishing and grinding, speciality ' +
      'chemicals, batch production|size, short batches|production, large|long batches|production|runs, toll ' +
      'processing, fittings|spring maker, coil|leaf springs, cable|harness assembly, heat exchangers, gantry ' +
      'crane, shot blasting, surface finishing, chrome|nickel plating, water jet cutting, clean room assembly|' +
      'production, dies and moulds, pumps and valves, valves and fittings, industrial kitchen machines, ' +
      'special purpose machines, spare parts for machines, nuts and bolts, screws and bolts, bolts and screws, ' +
      'stainless steel tanks, spare parts business|production, tool and die, own workshop and, metal and ' +
      'electrical, made to order, build to order|print, subcontractor for .. parts'),
  concept('suppliers',
    'second sourcing, parts dealer, button|cell|cheese|chemical|chip|cleaning|coffee|display|egg|equipment|' +
      'fish|flour|foam|fruit|furniture|glass|label|lens|linen|machine|magnet|malt|milk|motor|paper|plant|' +
      'plastic|pump|screw|seed|sensor|steel|timber|wine|wood|zip vendor, bottle sourcing|vendor, bulk buying|' +
      'coffee|flour|prices|purchase, minimum quantities, small minimums|producers|quantities, low minimums, ' +
      'vendor base|scouting, local|regional producers, direct from producers, source of raw, cash and carry, ' +
      'mills in portugal, producers in france|italy|poland|portugal|spain|turkey, who make bags|bottles|jars|' +
      'labels|parts, printers for labels, farms that deliver|sell|supply, where do you buy|source, someone who ' +
      'makes lids|springs'),
  concept('packaging',
    'doypack, pouch, rpet, bagasse, verpackg, cardboard box|tubes, boxes that, gift wrap|wrapping, barrier|' +
      'wrapping paper, biodegradable|carrier|jiffy|shipping bags, postal tubes, padded envelopes, paper bags|' +
      'cups|straws|tubes, vacuum bags|packed|packing|packs, jars|labels and|for, jar lids, bottle caps|' +
      'closures|design|labels|return, crown caps, capsule filling, coffee bag|capsule|cups|pods, pump ' +
      'dispensers, airless bottle, spray bottles, cans and bottles, trigger sprays, aluminium cans|foil|tins|' +
      'tubes, drinks|tin cans, can line, deposit bottles|cups|scheme, returnable bottles|crates, foam inserts|' +
      'peanuts, packing chips|paper|peanuts|station|table|tape, outer box, takeaway boxes|containers|cups, ' +
      'fibre|pulp|sugarcane trays, egg boxes, moulded fiber|fibre, flow wrap|wrapper, shrink sleeve, stretch ' +
      'wrap, label maker|printing|roll|stock, sticky labels, sleeves and labels, stickers and labels, tamper ' +
      'seals, induction seal, child cap|closures|resistant, box board|design|printer|printing, packs for, pack ' +
      'format|size, grüner punkt, dual system, sup directive, tins and jars, lids and jars, bottles and jars|' +
      'labels, labels that survive, jars that survive, survive the post, child proof closure, extended ' +
      'producer responsibility, single use plastic, plastic free shipping'),
  concept('import-export',
    'freeport, carnet, embargo, intrastat, ioss, eori, ahk, duty free, free port, customs warehouse, t1 ' +
      'document, phyto certificate, brexit border|customs|paperwork|rules, hts code, preferential origin, ' +
      'origin certificate|declaration, trade attache|attaché|barriers|corridor|lane|policy|promotion|route, ' +
      'foreign chamber, coffee|grain|oil|rice|spice|steel|sugar|tea|timber|wine trader|trading, metal trading, ' +
      'containers from, border checks|control|delays|inspection|paperwork, brexit red tape, northern ireland ' +
      'protocol, cross border commerce|selling|shipping, third country goods, origin of goods'),
  concept('logistics',
    'europallets, racking, forklift, coldstore, packstation, gefahrgut, tachograph, intermodal, airfreight, ' +
      'seafreight, groupage, backload, backhaul, shipments, consignments, waybill, timocom, high bay, tail ' +
      'lift, refrigerated transport|van|vehicle, chilled delivery|space|storage|transport|van|warehouse, ' +
      'frozen storage|transport, van delivery|driver|rental|route, delivery area|costs|fees|network|notes|' +
      'riders|round|route|slots|times, mail room, letterbox delivery, proof of delivery, hazardous cargo|' +
      'goods, dangerous goods, heavy goods|loads|transport, oversize cargo|loads|transport, abnormal|full|part|' +
      'return loads, air|project cargo, bulk cargo|goods|transport, tank container, less than container, semi ' +
      'trailer, swap bodies, curtain sider, loading bay|slots|times, dock doors|scheduling, yard management, ' +
      'sorting center|centre|hub, micro depot|hub, city hub, urban deliveries, combined|sample transport, ' +
      'containers to, sea containers, milk collection|run, cross docking, voice picking, pick rates, picking ' +
      'carts|station|zone, packing station, returns center|centre|process|processing, order picker, fulfil ' +
      'orders, store boxes|goods|our, storage capacity|facility|hall|racks|space|unit, self storage, removals ' +
      'business, removal van, moving firm|van, furniture delivery|removals|transport, transport broker|' +
      'capacity|contracts|costs|law|licence|links|management|operator|routes, royal mail, deutsche post, ' +
      'postal operator|sector|service, warehouse building|capacity|doors|jobs|lease|racks|rent|safety|scanner|' +
      'shelves|shifts|staff|tour, pick by light|voice, store my stock, track and trace'),
  concept('hardware',
    'pcba, multimeter, anechoic, heatsinks, capacitors, resistors, inductors, magnetics, electromagnet, ' +
      'accelerometer, gyroscope, transducer, oled, touchscreen, amplifiers, catia, onshape, altium, kicad, ' +
      'ansys, comsol, abaqus, dfm, dfma, ees, printed circuit, solder paste, spectrum analyser|analyzer, cable ' +
      'assembly|design, heat sink, power converter|module, dc dc, electric drives, brushless|servo|stepper ' +
      'motor, gear motors, mechatronic|pump engineer, vacuum chamber|pump|technology, fan blades|design, laser ' +
      'diode|engineer|module|optics|source|systems|technology, optical bench|components|design|engineer|sensor|' +
      'system, lens design|modules, spare lidars, force|infrared|pressure|radar|ultrasonic sensor, camera ' +
      'module|sensor, load cell, strain gauge, measuring equipment|technology, measurement device|equipment|' +
      'instruments, e ink, led driver|modules|strips, microphone array, acoustic engineer|lab|measurement|' +
      'simulation, radio frequency|module, mixed signal, analog|analogue circuit|design, electrical design|' +
      'drawings, mechanical assembly|systems|watches, machine design, inventor cad, strength calculation, ' +
      'vibration test, reliability testing, thermal engineer|simulation, soldering course|station|workshop, ' +
      'cables and connectors|wires, acoustics know how, structural analysis parts'),
  concept('iot',
    'narrowband, telemetry, sensors at|on|that|to, door|humidity|leak|level|moisture|motion|traffic sensor, ' +
      'temperature|vibration monitoring|sensor, smart bulb|fridge|installer|label|light|lighting|mirror|object|' +
      'plug|products|shelf|shelves|startup|system|waste|watering, connected building|fridge|home|lighting|' +
      'worker, cellular modules, edge gateway, data logger, meter|remote reading, digital plant|twin, machine ' +
      'condition|sensors, opc ua, matter standard, tracking tags, gps collar|tags, asset tags|tracker, sensors ' +
      'and box|company|data|developers|development|firm|gateways|hub|installation|kit|maker|networks|node|' +
      'platform|provider|solutions|startup|systems|tech|technology, gateway for devices|sensors, remote ' +
      'maintenance machines, remote control of machines, the things network'),
  concept('robotics',
    'palletiser, palletising, palletizer, depalletising, teleoperation, teleoperated, moveit, yaskawa, ' +
      'festo, staubli, stäubli, anybotics, exosuit, end effector, guided vehicles, autonomous machines|' +
      'underwater, mechatronic|robotics engineer, trajectory planning, isaac sim, boston dynamics, power suit, ' +
      'pick and place'),
  concept('drones',
    'hexacopter, octocopter, airspace, vertiport, photogrammetry, quad copter, u space, flight authorisation|' +
      'permits, fly over fields|roofs|sites, roof survey by'),
  concept('3d-printing',
    'sintering, stereolithography, petg, stl, ultimaker, stratasys, markforged, 3d scan|scanner, printers ' +
      '3d, printing service 3d, dlp parts|printer|printing|prints, laser sinter*, selective laser, fused ' +
      'deposition, binder jetting, printed bridges|concrete|insoles|lamps|metal|models|shoes|sockets|titanium|' +
      'tools, print bed, bio|carbon|concrete printer, desktop metal, 3d model printing, print service 3d|' +
      'bureau|bureaus, print on site, 3d models to print, spare parts on demand'),
  concept('semiconductors',
    'rtl, systemverilog, uvm, semicon, mpw, euv, cvd, sputtering, photoresist, photomask, igbt, mosfet, ' +
      'dram, synopsys, stmicro, stmicroelectronics, nxp, qualcomm, chips sector, chip area|founder|investor|' +
      'layout|process|sets|supply|team|tech|technology|test|testing|vendors, cpu|pic|processors|soc design, ' +
      'processor architecture, verification engineer, analog|flip|memory chip, systems on chip, ic package|' +
      'test, photonic circuit, deposition tools, silicon chip|labs|startup, sensor chip|ic, wire bonding, die ' +
      'attach, nvidia chips, silicon valley chips, arm cores'),
  concept('deep-tech',
    'foak, fusion company|physics|plasma|research, plasma physics|reactor, photonics company|startup, ' +
      'science backed|company|founded, technical risk, technology readiness, frontier lab|science, ' +
      'breakthrough science|technology, disruptive science, long r&d, deep tech cheques|fund|vc, science led ' +
      'startup, capital intensive startups|tech|technology, first of a kind'),
  concept('materials',
    'compounding, masterbatch, polyurethane, ptfe, pvc, polycarbonate, aramid, kevlar, prepreg, superalloys, ' +
      'cobalt, tungsten, gallium, germanium, geopolymer, varnish, lacquers, sealants, hydrogels, nonwoven, ' +
      'nanocellulose, biofabricat*, chitosan, chitin, metamaterial, nanotubes, mof, zeolite, catalysis, ' +
      'electrocatalyst, sorbents, hydrophobic, lanxess, clariant, dupont, borealis, sabic, freudenberg, bio ' +
      'plastics, plastic granulate|substitute, rubber chemist|industry|mixing, natural rubber, foam|sandwich ' +
      'core, metal foam|matrix, acrylic|metallic|technical|thin glass, fibre chemist|development|technology, ' +
      'glass chemistry|fiber|research|science|scientist, basalt|flax|hemp fibre, honeycomb panels, titanium ' +
      'parts|powder, steel chemistry|grade|research, green steel, high strength steel, shape memory, rare ' +
      'earth, nickel sulphate, concrete admixture|chemistry, paint chemist|chemistry|formulation, ink ' +
      'chemistry|formulation, bonding technology, filter media, paper chemistry, silk protein, spider silk, ' +
      'algae|biodegradable|seaweed plastic, self healing, thermal interface, conductive ink, carbon black, ' +
      'nano particles|technology, sol gel, chemical engineering|formulation|formulator|park|process|processing|' +
      'startup, fine chemicals, formulation chemist|chemistry|lab, surface analysis|chemistry|engineering|' +
      'science|technology, scratch|wear resistant, fire|flame retardant, antibacterial surface, tensile test|' +
      'testing, dow chemical, wacker chemie, critical raw minerals, dyes and pigments, failure analysis lab'),
]
