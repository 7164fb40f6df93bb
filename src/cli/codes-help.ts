/** `claimwright codes --help`: each verb with its words and an example. */

export const CODES_HELP = `Usage: claimwright codes VERB [WORD...] [OPTIONS]

Official code sets, answered by date of service. Without --on, the date is today.

  install --from FILE...     files, folders or ZIP files as their publishers give them; each release whole, or refused
      --excerpt              takes an excerpt: it never proves that a code does not exist
      --older                takes a list that is older than the one in force
      --states TX,OK         of the registry of providers (NPPES) these states, and the numbers that are deactivated
  install SET...             downloads from the publisher and installs
      --accept-ama-terms     for files that carry CPT numbers
      --sources FILE         another list of addresses: [{"set", "url", "otherUrls", "terms", "checked"}]
  sources                    sets that can be downloaded, and from where
  status                     what is installed, from which files, in force when, what is out of date
      --references           codes that notes of the tabular list name and that are nowhere
  show CODE                  a diagnosis, procedure, modifier, place, taxonomy, adjustment reason, remark or NPI
  search WORDS               by code, word, abbreviation, lay word; slips are forgiven
      --system icd10cm|hcpcs --limit N
  pair CODE CODE             what NCCI says of two procedures, both ways
  zip ZIP                    Medicare's locality and price indices of a ZIP code
  diff DATE DATE             what changed between the editions of two dates
      --system icd10cm|hcpcs

  --on DATE                  the date of service, YYYY-MM-DD
  --json                     for programs: install, status, show, search, pair, zip, diff

Exit code: 0 found or done, 1 nothing found or something refused, 2 words that are not understood.

Examples:
  claimwright codes install --from ~/Downloads/icd10cm-code-descriptions-2027.zip
  claimwright codes show S83.207A --on 2026-03-04
  claimwright codes search torn meniscus left knee
  claimwright codes pair G0104 G0105 --on 2024-08-01
  claimwright codes diff 2026-09-30 2026-10-01`;
