-- For editors and wikis: the headline, the byline, then summary or article.
extension = ".md"
type      = "text/markdown"
escape    = "markdown"
template  = [[
$if(title)$
# $title$

$endif$
$if(byline)$
*$byline$*

$endif$
$if(summary.paragraph)$
$summary$
$elseif(summary.lines)$
$for(summary)$
$it.text$
$sep$

$endfor$
$elseif(summary)$
$for(summary)$
- $it.text$
$endfor$
$elseif(refused)$
$else$
$for(blocks)$
$if(it.dropped)$~~$it.text$~~ *($it.role$: $it.reason$, $it.rule$)*
$else$
$if(it.h2)$## $endif$$if(it.h3)$### $endif$$if(it.h4)$#### $endif$$if(it.li)$- $endif$$if(it.quote)$> $endif$$it.text$
$endif$
$sep$
$if(it.before_item)$
$else$

$endif$
$endfor$
$endif$
$if(url)$

[$if(site)$$site$$else$Source$endif$](<$url$>)
$endif$
]]
