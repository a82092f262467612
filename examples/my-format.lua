-- A format of one's own: a card for a web page.
--   nutgraf -t examples/my-format.lua examples/story.html

extension = ".html"
type      = "text/html"
escape    = "html"         -- every $value$ is made safe for HTML
template  = [[
<section class="card" lang="$lang$">
  <h3>$title$</h3>
  <ul>$for(summary)$
    <li>$it.text$</li>$endfor$
  </ul>$if(byline)$
  <p>$byline$</p>$endif$
</section>
]]
