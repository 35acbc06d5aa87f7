import { concept, type Concept } from '#core/profile/concept.ts'

/** How companies change hands, what they are worth and who holds their shares. */
export const ownershipConcepts = (): readonly Concept[] => [
  concept('mergers-acquisitions',
    'm&a, m and a, merger, acquisition, acquire a, acquire compan*, acquire business*, buy a company, buy companies, ' +
      'buying companies, buy a business, buying a business, buy and build, corp dev, corporate development, pmi, ' +
      'carve out, deal advisory, company purchase, buy side, m&a advisor, takeover, acqui hire, share deal, ' +
      'asset deal, take over a company, take over a business, take over a firm, investment banker, ' +
      'investment banking, buy competitors, acquire competitors, company buyer, merge with, sale process, lois, loi, ' +
      'spa negotiations, tsa, company transaction, deal making, dealmaking, acquiring companies, ' +
      'acquiring a company, acquiring a business, acquiring businesses, acquiring firms, acquiring startups, ' +
      'buy a firm, buying a firm, buy an agency, buy a practice, take over a small, companies for sale, ' +
      'businesses for sale, firms for sale, buy up, carve outs, company for sale, business for sale, merging with, ' +
      'buy|buying|acquire|acquiring .. competitor|rival, ' +
      'buy|buying a|another|small|smaller|two|three .. firm|company|business|agency|practice, ' +
      'we|i buy .. companies|firms|businesses|agencies|practices, bolt on, targets in, merge our|my|two|with, ' +
      'merging our|two, integrated acquired, acquired team|company|firm|business, ' +
      'integrate|integrating acquired|acquisitions, acquisitive, m&a adviser|team, hostile bid, ' +
      'bought two|three|several|other companies|firms|businesses, dealmaker, bought .. competitor|rival, ' +
      'integration manager, two firms|companies merged, roll up is, what multiple, firms to buy, companies to buy, ' +
      'acquirers of|in|from|who, serial acquirer, integration lead, post merger integration'),
  concept('exits',
    'exit, sold theirs, ipo, going public, trade sale, sale of my company, sale of the company, company sale, ' +
      'buyer for my, sell up, sold mine, cash out, exit strategy, went public, stock exchange, stock listing, ' +
      'get bought, be acquired, getting acquired, been acquired, sell my startup, sell our startup, sell my shares, ' +
      'sell my stake, selling my startup, selling our startup, selling my shares, selling my stake, ' +
      'sold our startup, sold my startup, sold a startup, sold two startups, buyers look at, selling up, ' +
      'selling a startup, life after the exit, what acquirers|buyers want|look|see|pay|ask, ' +
      'potential acquirer|buyer, acquirer|acquirers for, sell side, sell side advis*, earn out, ' +
      'prepare|preparing a|my|the|our|your company|business|firm for sale, ready for a sale|exit, vendor pack, ' +
      'vendor due diligence, right|strategic buyer, business|i broker, ' +
      'who|that have|has|had sold .. company|business|firm, broker small businesses|companies, ' +
      'buyer for .. webshop|platform|clinic, whether to sell, offer for my|our|the company|business|firm, ' +
      'people|owners|those who sold|exited, trade buyer, day after selling, out within, cashed out, ' +
      'flipped a|my|his|her|their, sale ready, exit ready, ready to sell, know who buys, ' +
      'post sale|exit|acquisition founders, post exit, ' +
      'sell|selling my|our little|small|b2b|saas|shop|tool|app|agency|company|business|firm|startup|practice, ' +
      'would fetch, lock up, someone to buy my, took|taking|take .. company|firm public, exited'),
  concept('succession',
    'succession, successor, family business, family owned, family company, family enterprise, ' +
      'hand over the business, take over the family, took over the family, from my father, father business, ' +
      'father company, taking over my parents, parents business, parents company, my dad company, ' +
      'pass on the business, family constitution, take over my parents, nachfolge, generation handover, ' +
      'second generation, third generation, fourth generation, hand over my company, hand the company over, ' +
      'family run, family hotel, family farm, retire soon, i retire, about to retire, want to retire, retire in, ' +
      'retire next, retiring owner, thinking about retirement, near retirement, nearing retirement, ' +
      'close to retirement, handing over my, handed over a family, handed over their, handed over the, hand over my, ' +
      'hand it over, take over my, take over from me, someone to take over, somebody to take over, to take it over, ' +
      'took over from, taking over from, taking over the family, neither of my, none of my kids, none of the kids, ' +
      'my kids do not want, children do not want, inherit the business, inherit the company, inherited the business, ' +
      'inherited the company, inherited the family, inherited my, inheriting a business, next generation of owners, ' +
      'next generation takes over, to the next generation, next gens, next generation family, fifth generation, ' +
      'generation 2, generation 3, family businesses, family owners, owner family, unternehmensnachfolge, ' +
      'pass on my, pass the business on, pass the company on, business inheritance, company inheritance, ' +
      'take|taking|took over .. shop|business|firm|company|farm|practice|restaurant, ' +
      'hand|handing|handed over .. shop|business|firm|company|farm|practice, ' +
      'hand|handing|handed .. over to my|our|the, hand the workshop|firm|shop|keys over, ' +
      'hand|handing|handed the firm|workshop|shop|practice|farm, keep .. in the family, heir, heirs, ' +
      'family charter|shareholder|council|protocol, planning retirement, generational, business|company handover, ' +
      'handover of .. company|shares|business|firm, siblings in the|our, ' +
      'mum|dad|father|mother|parents is|are|was still, father firm|shop|business|company, father firm, ' +
      'dad firm|business, parents firm|shop|farm|hotel|restaurant, ' +
      'daughter|son|kids|children taking|takes|take over, among cousins, owner who|that is ready|wants, ' +
      'ageing|aging owner, retiring owners, next generation in|into, no kids want, will not|won’t let go, ' +
      'inheritance cases, gifting shares, sister|brother|siblings can|to buy, hand over to staff, ' +
      'to her|his daughter|son, needs a next'),
  concept('turnaround',
    'turnaround, insolven*, bankrupt*, interim manager, interim management, distressed, save the company, ' +
      'rescue financing, liquidity crisis, cash crisis, loss making, creditor, chapter 11, receivership, ' +
      'red numbers, shutting down, closing down, winding down a, wind down a company, wind down the company, ' +
      'wound down a, wound down my, out of the red, in the red, turn around a, turned around, turn it around, ' +
      'turn the company around, turn the business around, turning around, saved a company, saved the company, ' +
      'back to profit, back into profit, back to profitability, back to black, loss maker, company in crisis, ' +
      'company in trouble, business in trouble, rescue plan, companies in trouble, companies in crisis, ' +
      'struggling compan*, sanierung, going under, nearly went bust, interim cro, months of cash, ' +
      'cash left|preservation|crunch, save our|my|the|a .. company|shop|firm|business|hotel|restaurant, downsiz*, ' +
      'ailing, brink, in administration, cost cutting and, ' +
      'rescued .. firm|firms|company|companies|builders|business, idw s6, s6 opinion, 13 week, ' +
      'close|closing a|the|our|my business|company|firm in, closing a business, orderly wind*, orderly way, ' +
      'wind|winding up, liquidation, starug, running out of cash|money, ailing supplier, cro for an|a, save jobs, ' +
      'overdue invoices, lose|losing money, stop|stopped|stopping the bleeding, in red, cro type, ' +
      'can’t|cannot|can not pay them|suppliers|rent, troubled carve out, social plans, written off, plant closure, ' +
      'restructuring, restructurings, ' +
      'rescue|rescuing|rescued a|our|my|the|three company|business|firm|shop|factory|hotel|bakery|companies|' +
      'businesses|firms, restructure our|the|my debts|debt|company|business'),
  concept('valuation',
    'valuation, fairness opinion, company worth, business worth, purchase price, ebitda multiple, 409a, ' +
      'price tag for my company, appraiser, pre money, post money, valuing startups, should be worth, ' +
      'put a value on, put a price on the company, business appraisal, company appraisal, ' +
      'what|how .. company|business|firm|share .. worth, price our|my shares, value our|my|of patents, ' +
      'patents valued, get|getting|have|having .. valued, valuer, ' +
      'value|valuing brands|patents|ip|companies|practices, brand|fair value, ip|patent valuation, dcf, phelps, ' +
      'kroll, appraise .. site|sites|company|property|business, share price, sell for, would fetch, ' +
      'precedent transaction, trading comps, and multiples, idw s1, opinions on .. worth, valuing houses, ' +
      'what multiple, honest figure, what is .. worth, be worth to, value odd|properties|property|land|art|patents, ' +
      'pricing brands|patents|ip, price a|the round, fair price for, the|sales|exit multiple, ' +
      'competitors|companies|startups|shares|patents .. are worth'),
  concept('cap-tables',
    'cap table, capitalisation table, capitalization table, esop, stock option, share option, option pool, ' +
      'employee share, employee equity, equity split, dead equity, virtual share, vsop, equity plan, option scheme, ' +
      'emi scheme, emi options, secondary transaction, buyback, buy out a cofounder, founder split, ' +
      'employee ownership, share structure, shareholding, shares to employees, splitting equity, split equity, ' +
      'employee participation, sweat equity, share classes, liquidation preference, shareholder structure, ' +
      'leaver clause, bad leaver, equity for, hurdle shares, founder equity, cofounder left, vesting schedule, ' +
      'vesting terms, vesting clause, reverse vesting, founder vesting, vesting and, buying out, ' +
      'shareholder matters, shareholder dispute, equity question, share the equity, options for employees, ' +
      'employee options, stock plan, share scheme, share plan, give equity, giving equity, give shares, ' +
      'giving shares, equity package, cofounder shares, pro rata rights, pool of options, ' +
      'split|splitting .. equity|shares, equity from .. founder|co founder, get back equity, claw back, carta, ' +
      'ledgy, shareholder|share register, secondary sale, ownership split, split|to ownership, shares fairly, ' +
      'equity between|terms, departed co founder, departed founder, phantom, stock grants, ' +
      'founder|founders|preference shares, liquidation prefs, who gets how much|many, shares for|to staff|employees, ' +
      'equity should, convertible note, vesting, pools and preferences, share talk, notes convert, diluted, ' +
      'stock or options, how to split equity|shares|the equity|the shares|it|the company|ownership|founder, ' +
      'dilution in|and|math|maths|from|per|after|works, modelling dilution, dilution over|through|from, ' +
      'buy|buying|bought out .. founder|partner|cofounder|shareholder'),
  concept('due-diligence',
    'background check, evaluation of startups, code audit for investors, check startups, assess startups, ' +
      'assessing startups, evaluate startups, evaluating startups, tech assessment, red flags, vet startups, ' +
      'vetting, company checks, ddqs, technology assessment, check a startup, checking startups, ' +
      'check companies before, screen startups, screening startups, tech check, startup screening, ' +
      'virtual data room, vet a target, target code, ' +
      'check|checks|checking a|the|our supplier|target|partner|company|buyer, ' +
      'review .. for acquirers|investors|funds, forensic accountant, investigator, transaction services, ' +
      'under the bonnet|hood, before they|funds buy|invest, quality of earnings, kyb, adverse media, counterparty, ' +
      'counterparties, inspect companies, dig into targets|companies|numbers, reference call, background screening, ' +
      'integrity check, pre acquisition, financial dd, red flag, before we sign|buy|invest, our data room, ' +
      'vet|vets the|our|business|companies|suppliers|partners|startups, data room, buyer sends, ' +
      'questions from the buyer|investor|acquirer, transaction advisers, share the homework, code auditors for, ' +
      'seller numbers, dd questionnaire, rent roll, due diligence, ' +
      'commercial|technical|tech|financial|legal|vendor|investor|climate|startup|operational diligence, ' +
      'forensic accounting, dd'),
]
