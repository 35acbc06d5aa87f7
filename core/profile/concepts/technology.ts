import { concept, type Concept } from '#core/profile/concept.ts'

/** Machines, materials and the technologies behind them. */
export const technologyConcepts = (): readonly Concept[] => [
  concept('hardware',
    'hardware, electronics, circuit, pcb, mechatronics, mechanical engineering, mechanical engineer, ' +
      'electrical engineering, electrical engineer, hydraulics, pump engineering, thermal management, wearable, ' +
      'sensor, machine building, mechanics, heat pipes, motion control, fem, fatigue analysis, physical product, ' +
      'consumer electronics, finite element, rf, antenna, acoustics, test benches, microcontroller, ' +
      'instrumentation, schematic, pumps, valves, gears, bearings, refrigeration, ventilation, vibration, displays, ' +
      'actuators, gadgets, spectrometer, microscopes, wireless, loudspeakers, inverters'),
  concept('embedded',
    'embedded, firmware, fpga, vhdl, microcontroller, arduino, raspberry pi, rtos, stm32, bare metal, verilog, ' +
      'embedded linux, esp32, zephyr, can bus, autosar, bootloader, ble, bluetooth, zigbee, yocto, tinyml'),
  concept('iot',
    'iot, internet of things, connected device, smart home, smart building, smart meter, lorawan, sensor network, ' +
      'smart sensor, connected product, iiot, mqtt, telematics, connected machine, remote monitoring, ' +
      'condition monitoring, lora, sigfox, m2m, thermostat, beacons, rfid, nfc, gateways'),
  concept('robotics',
    'robot, robotics, cobot, autonomous system, robotic arm, ros, mechatronics, exoskeleton, humanoid, gripper, ' +
      'agv, field robots, slam, kinematics, ros2, bionic'),
  concept('drones',
    'drone, uav, unmanned aircraft, drone pilot, drone survey, evtol, quadcopter, uas, unmanned, multicopter, vtol'),
  concept('3d-printing',
    '3d print*, 3d printing, 3d printer, additive, laser sintering, printed parts, fdm, metal printing, ' +
      'bioprinting, 3d printed, sls, sla, filament, bioprinter'),
  concept('semiconductors',
    'semiconductor*, chip, chip packaging, microchip, wafer, asic, eda, foundry, integrated circuit, tape out, ' +
      'vlsi, risc v, chipmaker, microelectronics, nanofabrication, lithography, mems, tapeout, chiplet, epitaxy'),
  concept('deep-tech',
    'deep tech, deeptech, hard tech, hardtech, frontier tech, frontier technology, scientific startup, tough tech, ' +
      'lab to market, science based, trl'),
  concept('quantum',
    'quantum, qubit, quantum cryptography, qkd, superconducting, cryogenics, cryostat'),
  concept('ar-vr',
    'ar, vr, xr, augmented reality, virtual reality, mixed reality, extended reality, metaverse, vr training, ' +
      'immersive, 3d visualisation app, unreal, unreal engine, hololens, digital twin, 360 video, ' +
      'spatial computing, holograms, webxr, volumetric, simulators, avatars'),
  concept('geospatial',
    'geospatial, gis, maps, satellite image, satellite imagery, satellite data, remote sensing, earth observation, ' +
      'geodata, geo data, geographic, cartograph*, geoinformation, location data, openstreetmap, aerial images, ' +
      'surveying, qgis, geolog*, geographer, copernicus, lidar mapping, geoscience, geoscientist, geophysics, ' +
      'geophysicist, geology, geologist, geodesy, geodesist, geomatics, mapmaker, cartographer, terrain, gps, gnss, ' +
      'navigation, cadastre, sentinel, insar'),
  concept('aerospace',
    'aerospace, space tech, space industry, space sector, space startup, space agency, satellite, aviation, ' +
      'defense, defence, airline, aircraft, airport, rocket, esa, nasa, newspace, new space, military, dual use, ' +
      'aeronautic*, pilots licence, launch vehicle, air force, armed forces, avionics, space engineer, ' +
      'radiation hard electronics, hangar, nato, earth observation data, spacecraft, cubesat, launchers, orbit, ' +
      'orbital, lunar, moon, mars, astronaut, astronomy, propulsion, satcom, helicopter, gliders, aeroplane, ' +
      'airplane, airframe, bundeswehr, soldiers, veterans, airbus, boeing, easa, aerodynamics'),
  concept('materials',
    'advanced material, materials, material science, new material, composite, polymer, nanomaterial, graphene, ' +
      'coating, bioplastic, biomaterial, sustainable material, carbon fibre, carbon fiber, mycelium, ' +
      'ceramics engineering, alloys, metallurg*, adhesives, plastics, chemist, chemistry, chemical, ' +
      'surface treatment, rubber, nanotech*, biobased, fibres, resins, epoxy, silicone, elastomer, thermoplastics, ' +
      'formulation, catalysts, membranes, nanoparticles, aerogel, perovskite, powders, aluminium, aluminum, ' +
      'titanium, metals, cellulose, lignin, seaweed, algae, hemp, cement, corrosion, tribology, glue, dyes, ' +
      'pigments, characterisation'),
  concept('web3',
    'web3, web 3, blockchain, crypto, cryptocurrenc*, defi, nft, bitcoin, ethereum, dao, solidity, smart contract, ' +
      'tokenisation, tokenization, stablecoin, protocol design, digital assets, solana, zero knowledge, ' +
      'cryptoassets, onchain, tokenised, tokenized, tokenomics, ico, dapps, wallets, decentralised, decentralized, ' +
      'rollups, staking, zk, cbdc, polkadot, cardano'),
  concept('telecom',
    'telecom*, telco, 5g, mobile network, mobile operator, network operator, fibre roll out, roaming, broadband, ' +
      'interconnect, telephony, voip, sim card, esim, telecom operator, mobile carrier, satellite internet, ' +
      'radio network, lte, telecommunications, mvno, ftth, 6g, sms, isp, wifi, wlan'),
  concept('saas',
    'saas, b2b software, subscription software, software as a service, software licence, software subscription, ' +
      'software vendor'),
  concept('marketplaces',
    'marketplace, platform business, platform economy, chicken and egg, supply side, network effect, ' +
      'sharing platform, sharing economy, booking platform, classifieds, supply and demand side, platform startup, ' +
      'multi sided'),
  concept('ecommerce',
    'ecommerce, e commerce, e com, ecom, online store, online shop, web shop, webshop, d2c, dtc, ' +
      'direct to consumer, shopify, woocommerce, amazon, etsy, online retail, online retailer, magento, ' +
      'online sales, sell online, selling online, fulfilment for shops, online business, shopware, drop shipping, ' +
      'dropshipping, ebay, shop system, zalando, etail, eshop, merchants'),
  concept('legaltech',
    'legaltech, legal tech, law tech, lawtech, contract automation, contract management software, legal ai, ' +
      'legal software, legal operations, legal ops, e discovery, clm'),
]
