import { concept, type Concept } from '#core/profile/concept.ts'

/** Making products: product work, design, software, data and artificial intelligence. */
export const buildingConcepts = (): readonly Concept[] => [
  concept('product-management',
    'product management, product manager, pm, pms, product strategy, product leader, product lead, product people, ' +
      'product folks, product person, product team, head of product, roadmap, cpo, chief product officer, ' +
      'vp product, vp of product, vps product, product owner, product discovery, specification, requirements, ' +
      'product thinking, product development, b2b product, product guy, product work, product ops, backlog, ' +
      'product vision, product director, product builder, product heads, product decisions, build next, ' +
      'prioritize features, prioritisation, prioritization, prioritise, prioritising, product requirement, ' +
      'product mindset, product culture, b2c product, digital product, product specs, spec, product brief, ' +
      'product trio, technical product, platform product, product lifecycle, kill features, product reviews, ' +
      'ship faster, product critique, product operations'),
  concept('design',
    'design, designer, ux, ui, user experience, user interface, figma, typography, creative direction, ' +
      'creative director, art director, art direction, layout, wireframe, infographic, adobe, indesign, ' +
      'communication design, portfolio reviews, usability, designers who, design feedback, design critique, ' +
      'design thinking, designing, redesign, redesigning, website design, ux audit, user flows, user centred, ' +
      'user centered, human centred, human centered, information architecture, font, icons, graphics, poster, ' +
      'brochures, canva, adobe illustrator, photoshop, wayfinding, exhibition design, exhibition designer, game ui, ' +
      'design students, visual communication'),
  concept('industrial-design',
    'industrial design, industrial designer, product designer for hardware, cad, generative design, ' +
      'furniture designer, design for manufacturing, dfm, mechanical design, solidworks, fusion 360, ' +
      'housing design, physical product design, cad automation, cad drawings, enclosure design, toy design, ' +
      'packaging and product design, model workshop, rhino, physical products, 3d modelling, 3d modeling, ' +
      '3d models, technical drawings, mechanical designer, injection moulded, mould design, lighting product, ' +
      'designing furniture, chair design, human factors, product form, casing, enclosures, autodesk, catia, ' +
      'siemens nx'),
  concept('user-research',
    'user research, user researcher, ux research, ux researcher, customer research, customer discovery, ' +
      'user interview, customer interview, usability test, usability testing, user testing, research ops, ' +
      'ethnograph*, user test, interview users, talk to users, interview partner, interviewees, ' +
      'interview technique for users, interview training, jobs to be done, user panel, people to interview, ' +
      'user insight, test with users, research interviews, interview people, interview customers, ' +
      'interviewing users, understand users, understanding users, user needs, test participants, ' +
      'research participants, participants for, study participants, usability lab, diary study, personas, ' +
      'customer insights, field research, observe users, observing users, participatory research, ' +
      'participatory design, co creation, cocreation, qualitative interviews, insight research, research methods'),
  concept('prototyping',
    'prototyp*, mvp, minimum viable product, proof of concept build, first version, working model, clickdummy, ' +
      'proto, mock up, mockup, small batch, prototype builder, hardware prototypes, demo version, build mvps, ' +
      'pcb prototypes, wooden models, model making, model maker, breadboard, laser cutter, laser cutting, ' +
      'quick mockups, mock ups, first samples, sample making, test parts, maker lab, first build, alpha version'),
  concept('accessibility',
    'accessib*, wcag, screen reader, barrier free, a11y, sign language, accessible, blind, deaf, wheelchair, ' +
      'easy language, assistive technology, visually impaired, hard of hearing, accessible websites, ' +
      'accessibility audit, disability access, wheelchair users, captions, captioning, leichte sprache, ' +
      'inclusive design, screenreader, braille, hearing impaired, universal design, older users, bfsg, eaa'),
  concept('software-engineering',
    'software engineering, software development, software architecture, software architect, coding, programming, ' +
      'backend, back end, full stack, fullstack, app development, technical architecture, system design, python, ' +
      'java, javascript, typescript, golang, rust, c++, c#, php, ruby, scala, kotlin, django, node, node.js, ' +
      'refactoring, microservices, databases, postgres, linux, tech stack, technical advice, build software, ' +
      'build apps, programming languages, software team, custom software, system architecture, architecture review, ' +
      'technical debt, tech debt, monolith, scripting, matlab, fortran, elixir, algorithm, performance tuning, ' +
      '.net, dotnet, scalability, software project, cobol, mainframe, distributed systems, coder for, event driven, ' +
      'event sourcing, domain driven, tdd, program in, simulation software, desktop software, erlang, haskell, ' +
      'clojure, perl, spring boot, fastapi, graphql, grpc, redis, postgresql, mysql tuning, slow queries, ' +
      'search technology, elasticsearch, scaling systems, high traffic, high load, performance problems, ' +
      'database design, database performance, rewrite in, rewrite our, software quality, technical mentoring, ' +
      'technical feedback, technical sparring, technical questions, tech questions, tech advice, tech side, ' +
      'technical side, technology choices, tech choices, stack decisions, codebase, monorepo, software craft, ' +
      'software craftsmanship, automation scripts, scientific computing, optimisation algorithms, ' +
      'optimization algorithms, solvers, cryptographic, compilers, webassembly, wasm, engineering culture, ' +
      'engineering practice, engineering process, build systems'),
  concept('web-development',
    'web development, web developer, website, web site, web app, webapp, frontend, front end, css, html, react, ' +
      'reactjs, vue, angular, wordpress, webflow, rails, landing page, homepage, web page, typo3, drupal, laravel, ' +
      'web shop development, build websites, svelte, squarespace, web dev, web agency, web programming, ' +
      'web programmer, building websites, fix websites, web technologies, web applications, web platform, ' +
      'web performance, page speed, wordpress plugin, javascript frameworks, frontend developer, static sites, ' +
      'headless, cms, contentful, strapi, astro, tailwind, nuxt, remix, pwa, shopify developer, browser extension, ' +
      'webmaster, domain names, wix'),
  concept('mobile',
    'mobile app, ios, android, mobile development, mobile developer, flutter, react native, swift, app store, ' +
      'simple app, mobile game development, mobile first, an app, our app, mobile application, app developers, ' +
      'app idea, build apps, building apps, app builder, app programming, mobile product, mobile ux, ' +
      'mobile engineers, kotlin, swiftui, cross platform, phone app, smartphone app, native app, app publishing, ' +
      'play store, google play, push notifications, app made'),
  concept('no-code',
    'no code, nocode, low code, lowcode, airtable, zapier, n8n, without code, without coding, softr, power apps, ' +
      'power automate, retool, appsheet, power platform, without programming, without developers, no developers, ' +
      'zapier automations, webflow and, webflow builder, framer, flutterflow, lovable, citizen developer, ' +
      'spreadsheet automation, coda'),
  concept('integrations',
    'api, apis, webhook, data exchange, edi, interfaces between, connect systems, connecting systems, ' +
      'interoperability, sdk, hl7, fhir, system integration, system integrator, middleware, connectors, sync data, ' +
      'integrate with, integrate our, integrating with, integrations with, integrate systems, erp integration, ' +
      'crm integration, software integration, connect tools, connecting tools, connect software, data interfaces, ' +
      'sync between, data sync, plugins, ipaas, mulesoft, boomi, banking api, sso, interoperable, data feeds'),
  concept('automation',
    'automation, automating, automate, automated, rpa, workflows, chatbot, bots, macros, marketing automation, ' +
      'robotic process automation, plc, process mining, automations for, repetitive work, repetitive tasks, ' +
      'manual work, manual tasks, manual processes, boring tasks, boring work, process robots, workflow tools, ' +
      'excel macros, vba, scripts that, less manual, home automation, warehouse automation, test rigs, ' +
      'lab automations, scada, uipath, control systems, control technology, control engineering'),
  concept('software-testing',
    'software testing, test automation, qa, quality assurance, unit test, end to end test, test engineer, ' +
      'bug hunting, bugs, tests software, testing software, regression test, load testing, test cases, ' +
      'test manager, selenium, cypress, playwright, exploratory testing, testing strategy, test strategy, ' +
      'test management, test plans, test lead, quality engineers, bug reports, bug free, manual testing, ' +
      'automated tests, automated testing, testing automation, e2e, integration tests, flaky tests, test coverage, ' +
      'test driven, performance testing, fuzzing, regression testing, release testing, acceptance tests, ' +
      'acceptance testing, breaking software, break software, test pyramid, game testing, app testing, istqb, ' +
      'release quality'),
  concept('devops',
    'devops, sre, site reliability, kubernetes, k8s, terraform, docker, ci, cd, continuous integration, ' +
      'continuous delivery, on call, observability, incident, uptime, infrastructure as code, sysadmin, ' +
      'system administration, staging server, servers, grafana, prometheus, disaster recovery, release process, ' +
      'release management, system administrator, helm, ansible, platform engineer, gitlab, downtime, finops, ' +
      'postmortem, outage, platform engineering, infra, infrastructure engineer, it infrastructure, ci pipelines, ' +
      'cd pipelines, build pipelines, deploying, deploys, deployment pipelines, release pipelines, clusters, ' +
      'server administration, linux, system admin, pager, pagerduty, post mortems, reliability engineering, ' +
      'alerting, scaling infrastructure, infrastructure scaling, self hosting, self hosted, openshift, pulumi, ' +
      'argo, github actions, jenkins, gitops, chaos engineering, system reliability, it operations, ' +
      'it administrator, it admin, network admin, network administrator, network engineer, networking hardware, ' +
      'sla monitoring'),
  concept('cloud',
    'cloud, aws, azure, gcp, platform engineering, serverless, hosting, data centre, data center, gpu, gpus, hpc, ' +
      'cloud architect, cloud architecture, compute, on premise, high performance computing, edge computing, ' +
      'cloud strategy, aws architect, cloud exit, s3, vmware, virtualisation, virtual machines, hosters, ' +
      'server hosting, gpu cluster, supercomputer, supercomputing, colocation, own servers, datacenter, datacentre, ' +
      'storage costs, scalable infrastructure, digital sovereignty, microsoft 365, it migration'),
  concept('developer-tools',
    'developer tool, dev tool, devtool, developer experience, devex, devrel, developer relations, sdk, ide, ' +
      'compiler, developer platform, developer advocate, developer marketing, tool for developers, api product, ' +
      'cli, build tools, developer productivity, devtools people, devtools founders, developer tooling, ' +
      'developer facing, developer adoption, dev advocates, developer evangelist, debugging tool, debugger, ' +
      'api company, command line, vscode, vs code, code editor, code generation, ai coding, coding assistant, ' +
      'developer docs, static analysis, linters, package manager, ci tool, code search, dx, ' +
      'engineering productivity, developer onboarding, observability tool'),
  concept('open-source',
    'open source, oss, foss, free software, github, maintainer, open standards, open hardware, open core, ' +
      'open data, pull request, linux foundation, apache foundation, mozilla, wikipedia, wikimedia, ' +
      'creative commons, open knowledge, open firmware, gitlab'),
  concept('security',
    'security, cybersecurity, cyber, infosec, ciso, penetration testing, pen test, pentest*, pentesting, ' +
      'security audit, ethical hacker, ransomware, phishing, encryption, cryptography, dark web, passwords, ' +
      'vulnerability, threat, soc, zero trust, identity management, iam, red team, nis2, devsecops, appsec, hacked, ' +
      'cyberattack, security training, fraud detection, security consultants, security architect, secure coding, ' +
      'secure software, secure development, secure your, car security, api security, cyber resilience, ' +
      'cyber incident, hacking, hackers who, got hacked, white hat, bug bounty, pentests, pen testing, pen testers, ' +
      'penetration tests, penetration tester, malware, forensics, incident response, siem, password manager, ' +
      'two factor, 2fa, authentication, access management, firewall, vpn, blue team, awareness training, ' +
      'phishing training, identity theft, fraudsters, fraud prevention, deepfake detection, bodyguard, ' +
      'key management, privacy engineering, crypto engineer, nis 2, kritis, critical infrastructure'),
  concept('ai',
    'ai, artificial intelligence, machine learning, ml, deep learning, genai, neural network, pytorch, tensorflow, ' +
      'model evaluation, cuda, ai strategy, recommender, ai adoption, training runs, mlops, speech recognition, ' +
      'anomaly detection, distributed training, recommendation engine, ai pilots, ai training, ai transformation, ' +
      'ai chips, ai art, ai music, ml people, model training, train models, training models, model deployment, ' +
      'feature engineering, classifier, predicting, predictive, predictive analytics, recommendation systems, ' +
      'ranking models, bayesian, kaggle, hugging face, huggingface, diffusion models, image generation, midjourney, ' +
      'stable diffusion, speech technology, agentic, agents that, smart algorithm, federated learning, ' +
      'reinforcement, data labelling, data labeling, labelled data'),
  concept('language-models',
    'language model, llm, gpt, chatgpt, prompt, prompting, rag, fine tuning, nlp, natural language processing, ' +
      'claude, transformers, chatbot, voice assistant, voice bot, voice interface, conversational ai, embeddings, ' +
      'text mining, computational linguist*, retrieval augmented generation, mistral, voice agent, llm pipelines, ' +
      'open llms, openai, anthropic, gemini, llama, prompts for, good prompts, prompt training, chat bot, ' +
      'chatbots for, bots for, text generation, text classification, summarisation, summarization, semantic search, ' +
      'vector search, vector database, language technology, document understanding, rag pipelines, hallucination, ' +
      'fine tune, fine tuned, finetuning, copilots, tokenizer, translation models, machine translation, ' +
      'knowledge graph, ontologies, text analytics'),
  concept('computer-vision',
    'computer vision, image recognition, image processing, machine vision, object detection, image analysis, ' +
      'video analytics, ocr, vision ai, camera system, image classification, document recognition, ' +
      'visual inspection, lidar, vision system, opencv, segmentation of images, reads delivery notes, ' +
      'vision models, vision engineer, vision people, vision ml, cv engineer, image data, image models, image ai, ' +
      'recognise images, recognize objects, detect objects, defect detection, quality inspection, ' +
      'optical inspection, camera based, camera images, thermal imaging, medical imaging, mri images, ' +
      'plant recognition, face recognition, facial recognition, face detection, pose estimation, video analysis, ' +
      'video recognition, 3d reconstruction, 3d vision, photogrammetry, point cloud, barcode, reading documents, ' +
      'scanned documents, handwriting recognition, document scanning, image quality, image sensors, visual search, ' +
      'image annotation'),
  concept('ai-governance',
    'ai governance, ai act, ai regulation, ai safety, ai ethics, ethics of ai, responsible ai, ai compliance, ' +
      'ai policy, explainab*, ai audit, algorithmic fairness, trustworthy ai, ai risk, ai alignment, bias in ai, ' +
      'bias in models, ai bias, ethical ai, algorithmic bias, ai law, fair ai, deepfake, ai rules, ai guidelines, ' +
      'ai principles, ai board, ai standards, ai auditing, ai officer, ai liability, ai assurance, ai transparency, ' +
      'ai accountability, ai bill, regulate ai, regulating ai, ai harms, algorithm ethics, tech ethics, ' +
      'data ethics, digital ethics, fairness in, fairness audits, bias audits, bias testing, model bias, ' +
      'model risk, model governance, model documentation, model cards, explainable, xai, human oversight, ' +
      'red teaming, iso 42001, safe ai, ai copyright, ethicist'),
  concept('data',
    'data, data strategy, data analyst, statistics, statistician, statistical, data model, data governance, ' +
      'data platform, open data, econometric*, r, dataset, modelling, quantitative, biostatistics, mathematics, ' +
      'mathematician, operations research, time series, experiment design, number crunching, crunch numbers, ' +
      'crunching numbers, data monetisation, regression, forecasting, forecast, demand forecasts, causal inference, ' +
      'experimentation, econometrics, simulations of, agent based, monte carlo, stochastic, quant, ' +
      'quantitative analyst, pandas, jupyter, data visualization, data storytelling, survey data, health data, ' +
      'sensor data, geodata analysis, energy data, sports data, football data, biostatistician, epidemiolog*, ' +
      'mathematical, maths for, data scientist'),
  concept('data-engineering',
    'data engineering, data engineer, sql, dbt, airflow, etl, elt, data pipeline, data warehouse, snowflake, ' +
      'databricks, spark, kafka, database, dba, sql server, postgres, bigquery, data lake, data migration, ' +
      'data architect, data architecture, data infrastructure, scraping, scraper, data cleaning, oracle dba, mysql, ' +
      'mongodb, data integration, data plumbing, data platforms, data stack, data models, data vault, ' +
      'warehousing data, data ingestion, data flows, clean data, cleaning data, messy data, messy spreadsheets, ' +
      'migrate data, database administrator, databases and, db admin, query optimisation, query optimization, ' +
      'slow queries, sql training, postgresql, nosql, clickhouse, duckdb, redshift, fivetran, dagster, prefect, ' +
      'streaming data, stream processing, event streaming, batch jobs, hadoop, web scrapers, crawl, crawler, mdm, ' +
      'data ops, dataops'),
  concept('analytics',
    'analytics, ga4, dashboard, business intelligence, bi, tableau, powerbi, looker, kpi, kpis, metrics, amplitude, ' +
      'mixpanel, attribution, data analyst, supply chain analytics, event taxonomies, demand forecasting, ' +
      'measurement of marketing, a b testing, matomo, data visualisation, data visualization, north star metric, ' +
      'analysts, business analyst, marketing analytics, sports analytics, game analytics, hr analytics, ' +
      'web tracking, conversion tracking, event tracking, tracking plan, tracking setup, tag manager, posthog, ' +
      'heap, hotjar, dashboards in, dashboards that, dashboarding, build dashboards, building dashboards, ' +
      'saas metrics, automated reporting, metabase, qlik, excel dashboards, cohort analysis, cohort analyses, ' +
      'funnel analysis, experiment analysis, segmentation'),
]
