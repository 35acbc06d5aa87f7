import { concept, type Concept } from '#core/profile/concept.ts'

/** Making products: product work, design, software, data and artificial intelligence. */
export const buildingConcepts: readonly Concept[] = [
  concept('product-management', 'Product',
    'product management, product manager, pm, pms, product strategy, product leader, product lead, product people, ' +
      'product folks, product person, product team, head of product, roadmap, cpo, chief product officer, ' +
      'vp product, vp of product, vps product, product owner, product discovery, specification, requirements, ' +
      'product thinking, product development, b2b product, product guy, product work, product ops, backlog, ' +
      'product vision, product director, product builder, product managers who, product heads, product decisions, ' +
      'what to build, build next, prioritize features, prioritisation, prioritization, prioritise, prioritising, ' +
      'product requirement, product mindset, product culture, product market fit, b2c product, digital product, ' +
      'product specs, spec, product brief, product launch management, product trio, technical product, ' +
      'platform product, product analytics and, product life cycle, product lifecycle, kill features, ' +
      'product reviews, ship faster, product critique, product operations'),
  concept('design', 'Design',
    'design, designer, ux, ui, user experience, user interface, figma, typography, creative direction, ' +
      'creative director, art director, art direction, layout, wireframe, infographic, adobe, indesign, ' +
      'communication design, portfolio reviews, usability, designers who, design feedback, design critique, ' +
      'design thinking, designing, redesign, redesigning, website design, ux writing and, ux audit, user flows, ' +
      'user centred, user centered, human centred, human centered, information architecture, ' +
      'data visualisation design, font, icons, graphics, poster, brochures, canva, adobe illustrator, photoshop, ' +
      'wayfinding, exhibition design, exhibition designer, game ui, design students, customer experience design, ' +
      'visual communication'),
  concept('industrial-design', 'Industrial design',
    'industrial design, industrial designer, product designer for hardware, cad, generative design, ' +
      'furniture designer, design for manufacturing, dfm, mechanical design, solidworks, fusion 360, ' +
      'housing design, physical product design, cad automation, cad drawings, enclosure design, toy design, ' +
      'packaging and product design, model workshop, rhino, product design for physical, physical products, ' +
      'product designers for, 3d modelling, 3d modeling, 3d models, technical drawings, mechanical designer, ' +
      'construction drawings for products, form and function, design for assembly, injection moulded, mould design, ' +
      'lighting product, designing furniture, chair design, consumer hardware design, human factors, product form, ' +
      'housing for a device, casing, enclosures, ergonomic, autodesk, catia, siemens nx'),
  concept('user-research', 'User research',
    'user research, user researcher, ux research, ux researcher, customer research, customer discovery, ' +
      'user interview, customer interview, usability test, usability testing, user testing, research ops, ' +
      'ethnograph*, user test, interview users, talk to users, interview partner, interviewees, ' +
      'interview technique for users, interview training, jobs to be done, user panel, people to interview, ' +
      'user insight, test with users, research with users, research interviews, user interviews with, ' +
      'interview people who, interview people, interview customers, interviewing users, interviews with users, ' +
      'people i can interview, talk to 20, talk to people who, talk to customers, talking to customers, ' +
      'talking to users, understand users, understand our users, understanding users, user needs, user tests with, ' +
      'test participants, research participants, participants for, study participants, focus groups with, ' +
      'usability lab, diary study, personas, customer insights, field research, observe users, observing users, ' +
      'participatory research, participatory design, co creation, cocreation, qualitative interviews, ' +
      'insight research, research methods, hear from users'),
  concept('prototyping', 'Prototypes and MVPs',
    'prototyp*, mvp, minimum viable product, proof of concept build, first version, working model, clickdummy, ' +
      'proto, mock up, mockup, small batch, prototype builder, hardware prototypes, demo version, build mvps, ' +
      'pcb prototypes, wooden models, model making, model maker, breadboard, laser cutter, laser cutting, ' +
      'proof of concepts, quick mockups, mock ups, build it quickly, first samples, sample making, test parts, ' +
      'try out ideas, maker lab, first build, alpha version'),
  concept('accessibility', 'Accessibility',
    'accessib*, wcag, screen reader, barrier free, a11y, sign language, accessible, blind, deaf, wheelchair, ' +
      'easy language, assistive technology, visually impaired, hard of hearing, accessible websites, ' +
      'accessibility audit, disability access, wheelchair users, sign language interpreter, captions, captioning, ' +
      'subtitles for the deaf, plain language and, leichte sprache, inclusive design, screenreader, braille, ' +
      'hearing impaired, access for disabled, universal design, usable for everyone, older users, ' +
      'users with disabilities, en 301 549, bfsg, eaa'),
  concept('software-engineering', 'Software engineering',
    'software engineering, software development, software architecture, software architect, coding, code, ' +
      'programming, backend, back end, full stack, fullstack, app development, technical architecture, ' +
      'system design, python, java, javascript, typescript, golang, rust, c++, c#, php, ruby, scala, kotlin, ' +
      'django, node, node.js, refactoring, microservices, databases, postgres, linux, tech stack, technical advice, ' +
      'build software, build apps, programming languages, software team, custom software, system architecture, ' +
      'architecture review, technical debt, tech debt, monolith, scripting, matlab, fortran, elixir, algorithm, ' +
      'performance tuning, .net, dotnet, scalability, software project, cobol, mainframe, distributed systems, ' +
      'software engineers to talk, coder for, architecture of software, event driven, event sourcing, ' +
      'domain driven, tdd, program in, simulation software, embedded and backend, desktop software, erlang, ' +
      'haskell, clojure, perl, sap abap programming, spring boot, fastapi, graphql, grpc, redis, postgresql, ' +
      'mysql tuning, slow queries, search engine technology, search technology, elasticsearch, scaling systems, ' +
      'high traffic, high load, performance problems, database design, database performance, rewrite in, ' +
      'rewrite our, software quality, technical mentoring, technical feedback, technical sparring, ' +
      'technical questions, tech questions, tech advice, tech side, technical side, technology choices, ' +
      'tech choices, choose a stack, stack decisions, codebase, monorepo, software craft, software craftsmanship, ' +
      'automation scripts, scientific computing, optimisation algorithms, optimization algorithms, solvers, ' +
      'cryptographic, compilers, webassembly, wasm, devs for hire, engineering culture, engineering practice, ' +
      'engineering process, build systems'),
  concept('web-development', 'Web development',
    'web development, web developer, website, web site, web app, webapp, frontend, front end, css, html, react, ' +
      'reactjs, next.js, vue, angular, wordpress, webflow, rails, landing page, homepage, web page, typo3, drupal, ' +
      'laravel, web shop development, build websites, svelte, squarespace, ruby, web dev, web agency, ' +
      'web programming, web programmer, building websites, fix websites, web technologies, web applications, ' +
      'web platform, web performance, page speed, wordpress plugin, javascript frameworks, frontend developer, ' +
      'static sites, headless, cms, contentful, strapi, astro, tailwind, nuxt, remix, pwa, shopify developer, ' +
      'browser extension, webmaster, domain names, landing pages for, wix'),
  concept('mobile', 'Mobile apps',
    'mobile app, ios, android, mobile development, mobile developer, flutter, react native, swift, app store, ' +
      'simple app, mobile game development, mobile first, an app, our app, mobile apps for, mobile application, ' +
      'app developers, app idea, build apps, building apps, app builder, app programming, build the app, ' +
      'mobile product, mobile ux, mobile engineers, kotlin, swiftui, cross platform, phone app, smartphone app, ' +
      'native app, app publishing, play store, google play, push notifications, app made, app for volunteers'),
  concept('no-code', 'No-code',
    'no code, nocode, low code, lowcode, airtable, zapier, make.com, n8n, without code, without coding, softr, ' +
      'power apps, power automate, retool, appsheet, power platform, without programming, no code builder, ' +
      'no code automation, without a developer, without developers, no developers, build apps without, ' +
      'build it without, zapier automations, webflow and, webflow builder, framer, flutterflow, lovable, ' +
      'citizen developer, spreadsheet automation, google apps script, coda'),
  concept('integrations', 'APIs and integrations',
    'api, apis, webhook, data exchange, edi, interfaces between, connect systems, connecting systems, ' +
      'interoperability, sdk, hl7, fhir, system integration, system integrator, middleware, connectors, sync data, ' +
      'integrate with, integrate our, integrating with, integrations with, integrate systems, erp integration, ' +
      'crm integration, software integration, systems to talk to each other, systems talk to each other, ' +
      'connect our systems, connect our software, connect tools, connecting tools, connect software, ' +
      'data interfaces, interface to sap, sync between, data sync, plugins, ipaas, mulesoft, boomi, banking api, ' +
      'single sign on, sso, health data exchange, import data from, interoperable, hotel systems integration, ' +
      'data feeds'),
  concept('automation', 'Automation',
    'automation, automating, automate, automated, rpa, workflows, chatbot, bots, macros, marketing automation, ' +
      'robotic process automation, plc, process mining, automated testing rigs, automations for, repetitive work, ' +
      'repetitive tasks, manual work, manual tasks, manual processes, boring tasks, boring work, process robots, ' +
      'workflow tools, excel macros, vba, scripts that, less manual, home automation, warehouse automation, ' +
      'test rigs, lab automations, scada, uipath, control systems, control technology, control engineering'),
  concept('software-testing', 'Software testing',
    'software testing, test automation, qa, quality assurance, unit test, end to end test, test engineer, ' +
      'bug hunting, bugs, tests software, testing software, regression test, load testing, test cases, ' +
      'test manager, selenium, cypress, playwright, exploratory testing, testing strategy, testing of software, ' +
      'test strategy, test management, test plans, test lead, quality engineers, software quality assurance, ' +
      'bug reports, bug free, testers for software, manual testing, automated tests, automated testing, ' +
      'testing automation, e2e, integration tests, flaky tests, test coverage, test driven, performance testing, ' +
      'fuzzing, regression testing, release testing, acceptance tests, acceptance testing, breaking software, ' +
      'break your app, break software, test pyramid, game testing, qa for games, app testing, istqb, ' +
      'usability and testing, release quality'),
  concept('devops', 'DevOps and reliability',
    'devops, sre, site reliability, kubernetes, k8s, terraform, docker, ci, cd, continuous integration, ' +
      'continuous delivery, on call, observability, incident, uptime, infrastructure as code, sysadmin, ' +
      'system administration, staging server, servers, grafana, prometheus, disaster recovery, release process, ' +
      'release management, system administrator, helm, ansible, platform engineer, gitlab, downtime, finops, ' +
      'postmortem, outage, platform engineering, infra, infrastructure engineer, it infrastructure, ci pipelines, ' +
      'cd pipelines, build pipelines, deploying, deploys, deployment pipelines, release pipelines, clusters, ' +
      'server administration, linux, system admin, on call sanity, pager, pagerduty, post mortems, ' +
      'reliability engineering, alerting, scaling infrastructure, infrastructure scaling, self hosting, ' +
      'self hosted, bare metal servers, openshift, pulumi, argo, github actions, jenkins, gitops, ' +
      'chaos engineering, system reliability, operations of software, it operations, it administrator, it admin, ' +
      'network admin, network administrator, network engineer, networking hardware, sla monitoring'),
  concept('cloud', 'Cloud and infrastructure',
    'cloud, aws, azure, gcp, platform engineering, serverless, hosting, data centre, data center, gpu, gpus, hpc, ' +
      'cloud architect, cloud architecture, compute, on premise, high performance computing, edge computing, ' +
      'data centre operator, data center operator, cloud strategy, cloud security and, aws architect, cloud exit, ' +
      's3, vmware, virtualisation, virtual machines, hosters, server hosting, gpu cluster, supercomputer, ' +
      'supercomputing, colocation, own servers, datacenter, datacentre, storage costs, scalable infrastructure, ' +
      'digital sovereignty, microsoft 365, it migration'),
  concept('developer-tools', 'Developer tools',
    'developer tool, dev tool, devtool, developer experience, devex, devrel, developer relations, sdk, ide, ' +
      'compiler, developer platform, developer advocate, developer marketing, tool for developers, api product, ' +
      'cli, build tools, developer productivity, devtools people, devtools founders, tools for engineers, ' +
      'tooling for developers, developer tooling, developer facing, sell to developers, selling to developers, ' +
      'market to developers, marketing to developers, developer adoption, developer community building, ' +
      'dev advocates, developer evangelist, debugging tool, debugger, apis for developers, api company, ' +
      'command line, vscode, vs code, code editor, code generation, ai coding, coding assistant, ' +
      'platform for developers, developer docs, documentation for developers, static analysis, linters, ' +
      'package manager, ci tool, code search, low level tooling, dx, engineering productivity, ' +
      'developer onboarding, observability tool'),
  concept('open-source', 'Open source',
    'open source, oss, foss, free software, github, maintainer, open standards, open hardware, open core, ' +
      'open data, open source licensing, pull request, linux foundation, apache foundation, mozilla, wikipedia, ' +
      'wikimedia, creative commons, open knowledge, open firmware, public money public code, gitlab, free and open'),
  concept('security', 'Security',
    'security, cybersecurity, cyber, infosec, ciso, penetration testing, pen test, pentest*, pentesting, ' +
      'security audit, ethical hacker, ransomware, phishing, encryption, cryptography, dark web, passwords, ' +
      'vulnerability, threat, soc, zero trust, identity management, iam, red team, nis2, devsecops, appsec, hacked, ' +
      'cyberattack, security training, fraud detection, security consultants, security architect, secure coding, ' +
      'secure software, secure development, secure your, cloud security, car security, api security, ' +
      'supply chain security, cyber resilience, cyber incident, hacking, hackers who, got hacked, white hat, ' +
      'bug bounty, pentests, pen testing, pen testers, penetration tests, penetration tester, malware, forensics, ' +
      'incident response, siem, password manager, two factor, 2fa, authentication, identity and access, ' +
      'access management, firewall, vpn, blue team, it baseline protection, awareness training, phishing training, ' +
      'identity theft, fraudsters, fraud prevention, deepfake detection, bodyguard, key management, ' +
      'privacy engineering, crypto engineer, nis 2, kritis, critical infrastructure'),
  concept('ai', 'AI',
    'ai, a.i, artificial intelligence, machine learning, ml, deep learning, genai, neural network, pytorch, ' +
      'tensorflow, model evaluation, cuda, ai strategy, recommender, ai adoption, training runs, mlops, ' +
      'speech recognition, anomaly detection, distributed training, recommendation engine, ai pilots, ai training, ' +
      'ai transformation, ai chips, ai art, ai music, medical ai and, ml people, models in production, ' +
      'model training, train models, training models, training a model, train a model, model deployment, ' +
      'feature engineering, classifier, predicting, predictive, predictive analytics, recommendation systems, ' +
      'ranking models, bayesian, kaggle, hugging face, huggingface, diffusion models, image generation, midjourney, ' +
      'stable diffusion, speech to text, speech technology, agentic, agents that, automation with ai, ' +
      'smart algorithm, federated learning, reinforcement, data labelling, data labeling, labelled data'),
  concept('language-models', 'Language models',
    'language model, llm, gpt, chatgpt, prompt, prompting, rag, fine tuning, nlp, natural language processing, ' +
      'claude, transformers, chatbot, voice assistant, voice bot, voice interface, conversational ai, embeddings, ' +
      'text mining, computational linguist*, retrieval augmented generation, mistral, voice agent, llm pipelines, ' +
      'open llms, openai, anthropic, gemini, llama, prompts for, good prompts, prompt training, chat bot, ' +
      'chatbots for, bots for, customer service bot, text generation, text classification, summarisation, ' +
      'summarization, semantic search, vector search, vector database, language technology, speech and language, ' +
      'document understanding, rag pipelines, hallucination, fine tune, fine tuned, finetuning, copilots, ' +
      'tokenizer, translation models, machine translation, knowledge graph, ontologies, text analytics'),
  concept('computer-vision', 'Computer vision',
    'computer vision, image recognition, image processing, machine vision, object detection, image analysis, ' +
      'video analytics, ocr, vision ai, camera system, image classification, document recognition, ' +
      'visual inspection, lidar, vision system, opencv, segmentation of images, reads delivery notes, ' +
      'vision models, vision engineer, vision people, vision ml, cv engineer, image data, image models, image ai, ' +
      'images with ml, recognise images, recognize objects, detect objects, defect detection, quality inspection, ' +
      'optical inspection, optical quality control, camera based, camera images, thermal imaging, medical imaging, ' +
      'mri images, x ray images, satellite image analysis, plant recognition, face recognition, facial recognition, ' +
      'face detection, pose estimation, video analysis, video recognition, 3d reconstruction, 3d vision, ' +
      'photogrammetry, point cloud, barcode, reading documents, scanned documents, handwriting recognition, ' +
      'document scanning, image quality, image sensors, visual search, inspection with drones, image annotation'),
  concept('ai-governance', 'AI safety and regulation',
    'ai governance, ai act, ai regulation, ai safety, ai ethics, ethics of ai, responsible ai, ai compliance, ' +
      'ai policy, explainab*, ai audit, algorithmic fairness, trustworthy ai, ai risk, ai alignment, bias in ai, ' +
      'bias in models, ai bias, ethical ai, algorithmic bias, ai law, fair ai, deepfake, ai rules, ai guidelines, ' +
      'ai principles, ai board, ai standards, ai auditing, ai officer, ai liability, ai assurance, ai transparency, ' +
      'ai accountability, ai bill, regulate ai, regulating ai, regulation of ai, risks of ai, ai harms, ' +
      'ethics of algorithms, algorithm ethics, tech ethics, data ethics, digital ethics, fairness in, ' +
      'fairness audits, bias audits, bias testing, model bias, model risk, model governance, model documentation, ' +
      'model cards, explainable, xai, human oversight, red teaming, high risk ai, high risk systems, iso 42001, ' +
      'safe ai, use of ai at work, ai use policy, ai copyright, ethicist, philosophy of ai'),
  concept('data', 'Data',
    'data, data strategy, data analyst, statistics, statistician, statistical, data model, data governance, ' +
      'data platform, open data, econometric*, r, dataset, modelling, quantitative, biostatistics, mathematics, ' +
      'mathematician, operations research, time series, experiment design, data protection and, number crunching, ' +
      'crunch numbers, crunching numbers, data exchange for, data protection by, data monetisation, ' +
      'data strategy for, regression, forecasting, forecast, demand forecasts, causal inference, experimentation, ' +
      'econometrics, simulations of, agent based, monte carlo, stochastic, quant, quantitative analyst, pandas, ' +
      'jupyter, data journalism and, data visualization, data storytelling, survey data, health data, ' +
      'patient data analysis, sensor data, geodata analysis, energy data, sports data, football data, ' +
      'biostatistician, epidemiolog*, public health data, mathematical, maths for'),
  concept('data-engineering', 'Data engineering',
    'data engineering, data engineer, sql, dbt, airflow, etl, elt, data pipeline, data warehouse, snowflake, ' +
      'databricks, spark, kafka, database, dba, sql server, postgres, bigquery, data lake, data migration, ' +
      'data architect, data architecture, data infrastructure, scraping, scraper, data cleaning, oracle dba, mysql, ' +
      'mongodb, data integration, data engineers who, data plumbing, data platforms, data stack, ' +
      'data modelling and, data models, data vault, warehouse for data, warehousing data, data ingestion, ' +
      'data flows, data quality checks, clean data, clean your data, cleaning data, messy data, messy spreadsheets, ' +
      'migrate data, database administrator, databases and, db admin, query optimisation, query optimization, ' +
      'slow queries, sql training, postgresql, nosql, clickhouse, duckdb, redshift, fivetran, dagster, prefect, ' +
      'streaming data, stream processing, event streaming, real time data, batch jobs, hadoop, web scrapers, crawl, ' +
      'crawler, master data management, mdm, python for data, data ops, dataops'),
  concept('analytics', 'Analytics',
    'analytics, ga4, dashboard, business intelligence, bi, tableau, powerbi, looker, kpi, kpis, metrics, amplitude, ' +
      'mixpanel, attribution, data analyst, supply chain analytics, event taxonomies, demand forecasting, ' +
      'measurement of marketing, a b testing, matomo, data visualisation, data visualization, north star metric, ' +
      'analysts, business analyst, data analysis for business, marketing analytics, sports analytics, ' +
      'game analytics, hr analytics, web tracking, conversion tracking, event tracking, tracking plan, ' +
      'tracking setup, tag manager, posthog, heap, hotjar, dashboards in, dashboards that, dashboarding, ' +
      'build dashboards, building dashboards, measure impact of ads, saas metrics, automated reporting, metabase, ' +
      'qlik, excel dashboards, cohort analysis, cohort analyses, funnel analysis, a b tests, experiment analysis, ' +
      'user behaviour data, segmentation'),
]
