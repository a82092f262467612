-- For a page: an article element with the summary, or with the whole article.
extension = ".html"
type      = "text/html"
escape    = "html"
template  = [[
<article$if(lang)$ lang="$lang$"$endif$>
$if(title)$
<h1>$if(url)$<a href="$url$">$title$</a>$else$$title$$endif$</h1>
$endif$
$if(byline)$
<p class="byline">$byline$</p>
$endif$
$if(date)$
<p><time datetime="$date$">$date$</time></p>
$endif$
$if(summary)$
$if(summary.paragraph)$
<p class="summary">$summary$</p>
$elseif(summary.lines)$
$for(summary)$
<p class="summary">$it.text$</p>
$endfor$
$else$
<ul class="summary">
$for(summary)$
<li>$it.text$</li>
$endfor$
</ul>
$endif$
$elseif(refused)$
$else$
$for(blocks)$
$if(it.starts_list)$
<ul>
$endif$
$if(it.dropped)$
<p class="left-out" data-role="$it.role$" title="$it.reason$, $it.rule$"><del>$it.text$</del></p>
$elseif(it.li)$
<li>$it.text$</li>
$elseif(it.h2)$
<h2>$it.text$</h2>
$elseif(it.h3)$
<h3>$it.text$</h3>
$elseif(it.h4)$
<h4>$it.text$</h4>
$elseif(it.quote)$
<blockquote><p>$it.text$</p></blockquote>
$elseif(it.code)$
<pre>$it.text$</pre>
$elseif(it.caption)$
<p class="caption">$it.text$</p>
$else$
<p>$it.text$</p>
$endif$
$if(it.ends_list)$
</ul>
$endif$
$endfor$
$endif$
</article>
]]
