-- How bylines, date lines and corrections are marked in Chinese.
units = { "年", "月", "日" }               -- 2024年5月17日

published = { "发布", "发表", "發布", "發表", "发布时间", "日期", "时间", "發佈" }
updated   = { "更新", "最后更新", "最後更新", "更新时间", "更新時間", "修改" }

byline = {
  "作者", "撰文", "文", "记者", "記者", "本报记者", "特约记者", "撰稿", "編輯", "编辑", "责任编辑", "責任編輯",
}
bare_marks  = true                         -- a mark anywhere in a line, then a blank: 记者 王五
blank_joins = true                         -- a blank stands between names, not within one
join   = { "和", "与", "及", "、" }
jobs   = { "记者", "記者", "编辑", "編輯", "特约记者", "实习记者", "通讯员", "评论员" }
desks = { "编辑部", "編輯部", "通讯社" }
not_names = {
  "手记", "简介", "专栏", "文章", "分享", "评论", "評論", "阅读", "閱讀", "来源", "來源",
  "图片", "关注", "收藏", "字号",
}
correction = { "更正", "勘误", "勘誤", "更正启事" }
