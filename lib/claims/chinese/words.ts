// Chinese verbs and the small words around them: general vocabulary of public speech.
import type { Modality } from '../../claim.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs that take an object after them. */
export const VERBS = set(`
  领导 坚持 加强 改进 维护 推动 推进 促进 支持 反对 拥护 贯彻 落实 执行 实施 完成 实现 建设 建立 发展 保持 增强 提高 提升 扩大 深化 创新 改革 完善 健全 优化 加快 巩固 拓展 发挥 发扬 弘扬 践行 履行 承担 肩负 担负 体现 代表 团结 凝聚 动员 组织 教育 引导 带领 带动 服务 关心 关怀 帮助 关注 重视 尊重 保护 保障 捍卫 联系 密切联系 依靠 相信 热爱 忠于 听取 了解 掌握 研究 分析 解决 处理 应对 克服 战胜 打击 惩治 反映 满足 化解 防止 防范 避免 消除 抵制 警惕
  召开 举行 举办 主持 出席 参加 参与 会见 会谈 访问 考察 视察 慰问 接见 签署 签订 发布 发表 公布 通过 批准 制定 制订 修订 起草 颁布 任命 选举 当选 担任 成立 创建 创立 设立 组建 开展 开创 开辟 启动 部署 安排 落户 举起 高举 走 走访 做 作出 做出 取得 获得 赢得 创造 提供 给予 赋予 授予 捐赠 提出 强化 夯实 筑牢 营造 形成 构建 打造 培养 培育 选拔 吸引 吸收 接受 接纳 加入 退出 离开 进入 走向 迈向 面临 面对 经历 经受 遭受 具有 拥有 包括 包含 属于 成为 构成 使用 利用 运用 采取 采用 采纳 遵守 遵循 严守 违反 破坏 干涉 侵犯 侵略 占领 进攻 攻击 谴责 批评 赞扬 肯定 认可 赞成 同意 拒绝 否认 承认 欢迎 感谢 祝贺 理解 信任 怀疑
  管理 监督 检查 审查 调查 指导 协调 统筹 负责 主管 代替 取代 改变 转变 调整 影响 决定 确定 确保 保证 允许 禁止 限制 阻止 鼓励 激励 激发 调动 调动 动摇 削弱 损害 脱离 背离 放弃 停止 结束 开始 继续 恢复 返回 送达 收到 收集 整理 出版 宣传 宣布 宣告 报告 报道 介绍 展示 讲述 讲 学习 传承 继承 引领 引进 带头 关爱 救助 资助 扶持 投入 投身 投资 生产 销售 出口 进口 购买 种植 修建 建成 打通 连接 覆盖 惠及 造福 治理 整治 净化 改善 美化 丰富 充实 探索 推广 普及 借鉴 总结 回顾 展望 谋划 规划 争取 追求 寻求 谋求 奉行 主张 倡导 呼唤 响应 回应 答复 满怀 珍惜 铭记 缅怀 纪念 庆祝 置于 融入 深入 贴近 走进 下沉 派出 派遣 邀请 率领 陪同 协助 配合 合作 建交 达成 缔结 履职 尽责 竞争 斗争 奋斗 努力 打 赢 办 抓 抓好 搞好 走好 办好 建好 管好 讲好 写好 做好 当好 用好 守住 守好 有`)

/** Who is subject of these says what comes after; nothing is said of the rest. */
export const SAYING = set(
  '说 表示 指出 强调 认为 宣布 称 谈到 提到 介绍 透露 坦言 重申 声明 写道 告诫 提醒 呼吁 要求 主张 相信 希望 报道 介绍说 表示说 明确 了解到',
)
/** "X 要求 Y 加强 …": Y is to do it, X says so. */
export const URGING = set('要求 号召 呼吁 敦促 勉励 希望 鼓励 嘱咐 叮嘱 促请 督促 建议 命令')
/** "X 引导 Y 参加 …": Y is to do it. */
export const LEADING = set('引导 组织 动员 教育 带领 帮助 推动 促使 使 让 引领 激励 支持 指导 率领')

export const MODALS: ReadonlyMap<string, Modality> = new Map([
  ['必须', 'must'],
  ['务必', 'must'],
  ['需要', 'must'],
  ['须', 'must'],
  ['应当', 'should'],
  ['应该', 'should'],
  ['应', 'should'],
  ['要', 'should'],
  ['可以', 'may'],
  ['能够', 'may'],
  ['可', 'may'],
  ['能', 'may'],
  ['有望', 'may'],
  ['将要', 'will'],
  ['将会', 'will'],
  ['将', 'will'],
  ['会', 'will'],
])
/** With the modality that goes with it: 不得 forbids, 不能 says that it may not be. */
export const NEGATIONS: ReadonlyMap<string, Modality | null> = new Map([
  ['不得', 'must'],
  ['不能', 'may'],
  ['不可', 'may'],
  ['不会', 'will'],
  ['不应', 'should'],
  ['不应当', 'should'],
  ['没有', null],
  ['从未', null],
  ['从不', null],
  ['决不', null],
  ['绝不', null],
  ['并不', null],
  ['并非', null],
  ['不再', null],
  ['未', null],
  ['不', null],
  ['没', null],
])

export const ADVERBS = set(`
  也 还 都 就 更 更加 始终 一直 不断 坚决 积极 充分 认真 着力 切实 进一步 坚定不移 牢牢 深入 全面 正在 正 已 已经 曾 曾经 再次 共同 一道 继续 高度 十分 大力 主动 及时 严格 特别 同时 并 并且 均 只 才 仍 依然 从来 一贯 日前 近日 今天 昨天 昨日 当天 当日 近年来 如今 目前 现在 今后 率先 带头 努力 真正 紧紧 紧密 有效 有序 扎实 稳步 持续 长期 先后 分别 公开 正式 成功 顺利 胜利 最 较 很 非常 尤其 又 再 便 则 却 而 亦 勇于 敢于 善于 自觉 坚定 全力 全心全意 齐心协力 经常 多次 首次 第一次 严肃 明确 郑重 强烈 热烈 衷心 一起 相互 互相 更好 更多 充分地 依法 牢固 时刻 永远 历来 不仅 不但 周一 周二 周三 周四 周五 周六 周日 上午 下午 晚上`)

/** Words before a clause's subject that belong to none. */
export const OPENERS = set(
  '但 但是 而 而且 因此 所以 同时 此外 另外 其中 然而 不过 于是 随后 此后 之后 目前 今天 如今 近年来 今后 当前 当天 昨天 日前 近日 据悉 多年来 长期以来 一直以来 事实上 实际上 总之 第一 第二 第三 首先 其次 最后 今年 去年 明年 正是 只有 是 并且 并 也 还',
)
export const CONDITIONS = set('如果 若 倘若 假如 假使 要是 只要 除非')
/** What may stand before a name as its title or measure. */
export const TITLES = set(
  '国家主席 主席 总书记 总理 副总理 部长 外长 省长 市长 书记 同志 先生 女士 教授 院士 发言人 外交部发言人 中国 越南 我国 我 我们 各级 全体 全国 广大 国务院总理 中共中央总书记 副主席 会长 主任 院长 校长 村民 记者',
)

/** Verbs that are as often nouns: behind another verb they are its object. */
export const NOUNY = set(
  '领导 组织 建设 发展 改革 管理 教育 服务 生产 研究 学习 斗争 合作 创新 投资 竞争 监督 宣传 指导 保障 报告 调查 联系 影响 决定 分析 支持 改进 出口 进口 销售',
)
