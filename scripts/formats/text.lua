-- For reading in a terminal: the headline, then the summary or the article.
extension = ".txt"
type      = "text/plain"
escape    = "terminal"
template  = [[
$if(title)$
$title$

$endif$
$if(summary)$
$if(summary.bullets)$
$for(summary)$
- $it.text$
$endfor$
$else$
$summary$
$endif$
$elseif(refused)$
$else$
$for(blocks)$
$if(it.dropped)$~ $it.text$   [$it.role$: $it.reason$, $it.rule$]
$else$
$if(it.li)$- $endif$$it.text$
$endif$
$sep$
$if(it.before_item)$
$else$

$endif$
$endfor$
$endif$
]]
