-- For readers of a story's page: a summary to open, to be pasted above the story or
-- below it. Without script and without styles of its own, so that it looks as the page
-- does. Each sentence leads to its place in the story. A story that is too short for a
-- summary, or of a kind that has none, gets an element that nobody sees.
extension = ".html"
type      = "text/html"
escape    = "html"
style     = "widget"   -- when nobody says -s
template  = [[
$if(summary)$
<details class="nutgraf-widget"$if(lang)$ lang="$lang$"$endif$ dir="$labels.direction$"
  data-content-hash="$content_hash$">
<summary$if(labels.lang)$ lang="$labels.lang$" dir="ltr"$endif$>$labels.open$</summary>
<ul>
$for(summary)$
<li><span dir="$labels.direction$">$it.text$</span>
$if(it.link)$
<a href="$it.link$"$if(labels.lang)$ lang="$labels.lang$" dir="ltr"$endif$>$labels.link$</a>
$endif$
</li>
$endfor$
</ul>
<p$if(labels.lang)$ lang="$labels.lang$" dir="ltr"$endif$>$labels.note$</p>
</details>
$else$
<div class="nutgraf-widget" hidden$if(refused)$ data-refused="$refused.reason$"$endif$
  data-content-hash="$content_hash$"></div>
$endif$
]]
