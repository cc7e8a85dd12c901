// Saved pages for the tests, with the furniture that sites put around an article.

const paragraphs = [
  'The provincial federation of trade unions opened a service centre in the harbour district on Tuesday.',
  'Officials said the centre would offer legal advice, training and help with wages that are owed, and that it is open to migrant workers from every province.',
  'Delegates from twelve enterprises visited the rooms in the morning, and several of them asked how complaints would be handled once the first month had passed.',
  'The federation answered that every complaint is to be registered, that a reply is due within ten days, and that the results will be published each quarter.',
]

/** An article with menu, buttons, related links, a script, a hidden piece, a picture of another host and a footer. */
export const article = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Unions open service centre - Harbour Daily</title>
<meta property="og:site_name" content="Harbour Daily"><meta property="og:title" content="Unions open service centre">
<meta property="article:published_time" content="2016-03-08T09:30:00+08:00">
<script>document.write('written by a script')</script><style>p { color: red }</style></head>
<body onload="alert(1)">
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="content"><article>
<h1>Unions open service centre</h1>
<p>${paragraphs[0]}</p>
<p>${paragraphs[1]}</p>
<img src="http://elsewhere.example/track.png" alt="A picture">
<p>${paragraphs[2]?.replace('visited', '<b>visited</b>')}<br>They stayed until noon.</p>
<p style="display:none">Nobody sees this sentence.</p>
<p>${paragraphs[3]}</p>
</article></div>
<aside class="sidebar"><h3>Related stories</h3><ul><li><a href="/1">Ferry line closed for repairs</a></li><li><a href="/2">School year begins</a></li></ul></aside>
<footer>Copyright Harbour Daily. All rights reserved.</footer>
</body></html>`
export const articleParagraphs = paragraphs

/** A Chinese page in an encoding of its own, which its head names. */
export const chinesePage = (
  charset: string,
): string => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>工会服务中心启用</title></head><body><div id="nav"><a href="/">首页</a> <a href="/a">新闻</a></div>
<h1>工会服务中心启用</h1><div class="article">
<p>　　省总工会服务中心星期二在港区启用，为职工提供法律咨询、技能培训和工资维权等服务，来自各省的农民工都可以前来办理。</p>
<p>　　十二家企业的代表上午参观了中心，并就投诉如何处理提出了问题，工作人员逐一作了回答，希望大家常来看看。</p>
<p>　　省总工会表示，每一件投诉都要登记，十日之内必须答复，处理结果按季度公布，接受广大职工群众的监督。</p>
</div></body></html>`
