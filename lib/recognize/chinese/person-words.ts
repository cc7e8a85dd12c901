// Words around a person's name: what people do, and what ends a name.
import { charSet } from './char-set.ts'
import { hanTrie, wordsWith } from './han-trie.ts'

/** After a name: verbs that persons are the subjects of. */
export const personVerbs = hanTrie(
  wordsWith(
    [
      1.2,
      `说 说道 表示 指出 强调 介绍 告诉 认为 坦言 回忆 解释 补充 透露 提到 感慨 呼吁 建议 致辞 讲话 发言 回答 答道 问道 笑道 感叹 坦承 直言 说起 谈到 谈起 写道 讲述 回忆道 叹道 喊道 笑着 笑了 点点头 摇摇头 告诫 叮嘱 勉励 嘱咐 倡议 总结 提醒 反问 追问 感言 赞叹 深有感触 出席 主持 会见 陪同 率队 率团 带队 深入 走访 慰问 看望
      辞去 辞任 代理 接任 继任 连任 获任 被任命 转任 改任 升任 落马 被查 涉嫌 被捕 获刑 被判 到任 履新 卸任 批示 宣读 宣布 当选 担任 调任 兼任 出任 就任 任职 主讲 授课 作报告 作主旨 主持会议 主持召开 出生 去世 逝世 病逝 牺牲 入党 参军 毕业 摄 同志 先生 女士 夫人 教授 老师 院士 总书记 主席 总理 总统 书记 等人 等同志 一行 本人 夫妇 父子 兄弟`,
    ],
    [
      0.6,
      `参加 听取 要求 提出 希望 率 带领 负责 通过 来到 走进 走到 站在 坐在 拿出 翻开 掏出 拿着 拉着 握着 望着 看着 看了 想到 想起 想了 心里 家里 家中 一家 自己 打开 接过 递上 起身 第一 一边 索性 不急 忙着 忙不迭 很快 常常 经常 每天 每次 总是 从小 曾经 曾任 现任 时任 任 生于 在 把 将 对 向 从 和 与 及 则 也 就 已 曾 还 又 却 都 是 有 到 用 给 让 被 为 像 想 看 笑 讲 称 谈 问 答 叫 站 坐 走 跑 拿 带 当 做 说着 成为 获得 荣获 作为 位列
      的 家 所 那 这 这样 等 以 因 说话 发现 感到 觉得 相信 决定 开始 继续 加入 离开 接受 面对 获评 被评`,
    ],
  ),
)
/** After a name or before it: marks that end and begin one. */
export const EDGE = charSet('，、。；：！？（）《》""\'\'/,.:;!?()|')
export const SEPARATOR = charSet('、，,/')
